import { dataset } from '../../published.ts';
import { listedRoles } from '../../view/list/listed-roles.ts';

/** Every role with its figures as numbers, from which a browser draws the list in another order. */
export function GET(): Response {
  return new Response(JSON.stringify(listedRoles(dataset).list), {
    headers: { 'content-type': 'application/json' },
  });
}
