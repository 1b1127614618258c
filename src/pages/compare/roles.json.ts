import { dataset } from '../../published.ts';
import { roleList } from '../../view/picker/role-list.ts';

/** Every role with its other names, for the picker and the not-found page. */
export function GET(): Response {
  return new Response(JSON.stringify(roleList(dataset.roles)), { headers: { 'content-type': 'application/json' } });
}
