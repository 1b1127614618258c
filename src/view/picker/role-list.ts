import type { Dataset, OfficialCareer, Role } from '../../domain/dataset.ts';
import type { Family } from '../../schema/table/family.ts';
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
  /** Whether somebody has written about it. */
  written: boolean;
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

/** The list of the careers of a dataset: those that somebody has written about first. */
export function roleList({ roles, official, families }: Pick<Dataset, 'roles' | 'official' | 'families'>): RoleList {
  const listed = rolesByFamily(roles).flatMap((family) =>
    family.roles.map(({ id, name, profile }) => ({
      profile,
      role: { id, name, others: profile.aliases.map(writtenAlias), family: family.name, written: true },
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
    roles: [...listed.map(({ role }) => role), ...families.flatMap((family) => listedOfficial(family, official))],
    listings: [...listings('tool', ({ tools }) => tools), ...listings('skill', ({ skills }) => skills)],
  };
}

/** The careers of one family that nobody has written about, by name. */
function listedOfficial({ id, name: family }: Family, official: readonly OfficialCareer[]): ListedRole[] {
  return official
    .filter((career) => career.family === id)
    .map(({ id, name, aliases }) => ({ id, name, others: aliases, family, written: false }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
