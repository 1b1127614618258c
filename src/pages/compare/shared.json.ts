import { dataset } from '../../published.ts';
import { packShared } from '../../view/wire/pack.ts';

/** What most careers need to be compared in a browser. */
export function GET(): Response {
  return Response.json(packShared(dataset));
}
