import { dataset } from '../../published.ts';
import { packRoleList } from '../../view/picker/packed-role-list.ts';
import { roleList } from '../../view/picker/role-list.ts';

/** Every role with its other names and what it lists, for the picker and the not-found page. */
export function GET(): Response {
  return new Response(JSON.stringify(packRoleList(roleList(dataset))), {
    headers: { 'content-type': 'application/json' },
  });
}
