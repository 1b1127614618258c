import { dataset } from '../../published.ts';
import { packSettings } from '../../view/wire/pack.ts';

/** What a reader may choose pay by. */
export function GET(): Response {
  return new Response(JSON.stringify(packSettings(dataset)), { headers: { 'content-type': 'application/json' } });
}
