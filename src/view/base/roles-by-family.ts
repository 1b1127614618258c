import type { Dataset, Role } from '../../domain/dataset.ts';

type Families = Pick<Dataset, 'families'>;

/** Roles under their family’s name, families in the order of their table, roles by name; one without roles is left out. */
export function rolesByFamily({ families }: Families, roles: readonly Role[]): { name: string; roles: Role[] }[] {
  return families.flatMap(({ id, name }) => {
    const own = roles.filter(({ profile }) => profile.family === id);
    return own.length === 0 ? [] : [{ name, roles: own.sort((a, b) => a.name.localeCompare(b.name)) }];
  });
}

/** The name of a family. The check has found it in the table. */
export function familyName({ families }: Families, family: string): string {
  return families.find(({ id }) => id === family)?.name ?? family;
}
