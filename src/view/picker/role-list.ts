import type { Role } from '../../domain/dataset.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { writtenAlias } from './role-aliases.ts';
import { otherToolNames } from './tool-words.ts';

/** A role as a picker finds it. */
export interface ListedRole {
  id: string;
  name: string;
  /** Its other names, as they are written; addresses write them too. */
  others: readonly string[];
  /** Name of its family. */
  family: string;
}

/** A tool or skill, with the roles that list it. */
export interface Listing {
  kind: 'tool' | 'skill';
  name: string;
  /** Other words for it. */
  others: readonly string[];
  roles: readonly ListedRole[];
}

/** What a picker finds roles in, and the not-found page addresses: roles by family, and what they list. */
export interface RoleList {
  roles: readonly ListedRole[];
  listings: readonly Listing[];
}

/** The list of the roles of a dataset. */
export function roleList(roles: readonly Role[]): RoleList {
  const listed = rolesByFamily(roles).flatMap((family) =>
    family.roles.map(({ id, name, profile }) => ({
      profile,
      role: { id, name, others: profile.aliases.map(writtenAlias), family: family.name },
    })),
  );
  const listings = (kind: Listing['kind'], of: (profile: Role['profile']) => readonly { name: string }[]) => {
    const found = new Map<string, ListedRole[]>();
    for (const { role, profile } of listed)
      for (const name of new Set(of(profile).map((one) => one.name)))
        found.set(name, [...(found.get(name) ?? []), role]);
    return [...found].map(([name, own]): Listing => ({ kind, name, others: otherToolNames(name), roles: own }));
  };
  return {
    roles: listed.map(({ role }) => role),
    listings: [...listings('tool', ({ tools }) => tools), ...listings('skill', ({ skills }) => skills)],
  };
}
