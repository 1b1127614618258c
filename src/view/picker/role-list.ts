import type { Role } from '../../domain/dataset.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import type { RoleFamily } from './find-roles.ts';
import { writtenAlias } from './role-aliases.ts';

/** Every role by family with its other names: what a picker finds roles in, and the not-found page addresses. */
export function roleList(roles: readonly Role[]): RoleFamily[] {
  return rolesByFamily(roles).map((family) => ({
    name: family.name,
    roles: family.roles.map(({ id, name, profile }) => ({
      id,
      name,
      aliases: profile.aliases.map((alias) => ({ id: alias, name: writtenAlias(alias) })),
    })),
  }));
}
