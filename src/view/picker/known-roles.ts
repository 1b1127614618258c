import type { Known } from '../base/page-query.ts';
import type { RoleFamily } from './find-roles.ts';

/** Ids and former or other names of all roles, as addresses write them, each with the id that it means. */
export function knownRoles(families: readonly RoleFamily[]): Known {
  const roles = families.flatMap((family) => family.roles);
  return new Map(roles.flatMap((role) => [role, ...role.aliases].map((name) => [name.id, role.id] as const)));
}
