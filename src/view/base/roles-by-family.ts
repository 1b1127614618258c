import type { Role } from '../../domain/dataset.ts';
import { families, keysOf } from '../../schema/vocabulary.ts';

/** Roles under their family’s name, both in the order in which readers see them; a family without roles is left out. */
export function rolesByFamily(roles: readonly Role[]): { name: string; roles: Role[] }[] {
  return keysOf(families).flatMap((family) => {
    const own = roles.filter(({ profile }) => profile.family === family);
    if (own.length === 0) return [];
    return [{ name: families[family].label, roles: own.sort((a, b) => a.name.localeCompare(b.name)) }];
  });
}
