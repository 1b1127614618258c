import { addressName } from '../base/address-name.ts';
import type { Known } from '../base/page-query.ts';
import type { RoleList } from './role-list.ts';

/** Ids and former or other names of all roles, as addresses write them, each with the id that it means. */
export function knownRoles({ roles }: RoleList): Known {
  return new Map(
    roles.flatMap(({ id, others }) => [[id, id] as const, ...others.map((name) => [addressName(name), id] as const)]),
  );
}
