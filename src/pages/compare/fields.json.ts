import { dataset } from '../../published.ts';
import { packStudies } from '../../view/wire/pack-studies.ts';

/** Which fields of study lead to which categories, and what their graduates earn: loaded where two careers are set side by side. */
export function GET(): Response {
  return Response.json(packStudies(dataset));
}
