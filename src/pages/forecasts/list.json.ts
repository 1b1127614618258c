import { dataset } from '../../published.ts';
import { forecastList } from '../../view/page/forecasts/forecast-list.ts';

/** Every forecast that has a count to set against it, from which a browser draws the list in another order. */
export function GET(): Response {
  return new Response(JSON.stringify(forecastList(dataset)), { headers: { 'content-type': 'application/json' } });
}
