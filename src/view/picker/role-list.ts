import { peopleEmployed } from '../../domain/compare/people-employed.ts';
import type { Career, Dataset, OfficialCareer, Role } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import type { Family } from '../../schema/table/family.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { byPeople } from './by-people.ts';
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
  /** People employed in it; absent where none are counted for it alone. */
  people?: number;
}

/** A tool or skill, with the roles that list it. */
export interface Listing {
  kind: 'tool' | 'skill';
  name: string;
  /** Other words for it. */
  others: readonly string[];
  roles: readonly ListedRole[];
}

/** A word that leads to several roles: “teacher”. */
export interface Chooser {
  word: string;
  roles: readonly ListedRole[];
}

/** A word for work that is counted in a category which is no career by itself. */
export interface CountedWord {
  word: string;
  /** Id and name of the category. */
  id: string;
  name: string;
}

/** What a picker finds roles in, and the not-found page addresses: roles by family, what they list, and words for several. */
export interface RoleList {
  roles: readonly ListedRole[];
  listings: readonly Listing[];
  choosers: readonly Chooser[];
  counted: readonly CountedWord[];
  /** What the numbers of people are: “people employed in the United States, May 2025”; empty where there are none. */
  peopleAre: string;
}

/** The list of the careers of a dataset: those that somebody has written about first. */
export function roleList({
  roles,
  official,
  families,
  words,
}: Pick<Dataset, 'roles' | 'official' | 'families' | 'words'>): RoleList {
  const listed = rolesByFamily({ families }, roles).flatMap((family) =>
    family.roles.map((role) => ({
      profile: role.profile,
      role: listedRole(role, role.profile.aliases.map(writtenAlias), family.name, true),
    })),
  );
  const listings = (kind: Listing['kind'], of: (profile: Role['profile']) => readonly { name: string }[]) => {
    const found = new Map<string, ListedRole[]>();
    for (const { role, profile } of listed)
      for (const name of new Set(of(profile).map((one) => one.name)))
        found.set(name, [...(found.get(name) ?? []), role]);
    return [...found].map(([name, own]): Listing => ({ kind, name, others: otherToolNames(name), roles: own }));
  };
  const all = [...listed.map(({ role }) => role), ...families.flatMap((family) => listedOfficial(family, official))];
  const byId = new Map(all.map((role) => [role.id, role]));
  return {
    roles: all,
    listings: [...listings('tool', ({ tools }) => tools), ...listings('skill', ({ skills }) => skills)],
    choosers: words.flatMap(({ word, careers }) => {
      const own = careers.flatMap(({ id }) => byId.get(id) ?? []);
      return own.length > 0 ? [{ word, roles: own.sort(byPeople) }] : [];
    }),
    counted: words.flatMap(({ word, countedIn }) =>
      countedIn ? [{ word, id: countedIn.id, name: countedIn.name }] : [],
    ),
    peopleAre: peopleAre([...roles, ...official]),
  };
}

function listedRole(career: Career, others: readonly string[], family: string, written: boolean): ListedRole {
  const people = peopleEmployed(career)?.count;
  return { id: career.id, name: career.name, others, family, written, ...(people !== undefined && { people }) };
}

/** The careers of one family that nobody has written about, by name. */
function listedOfficial({ id, name: family }: Family, official: readonly OfficialCareer[]): ListedRole[] {
  return official
    .filter((career) => career.family === id)
    .map((career) => listedRole(career, career.aliases, family, false))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** All counts are of one country; the newest of their days is said. */
function peopleAre(careers: readonly Career[]): string {
  const periods = careers.flatMap((career) => peopleEmployed(career)?.period ?? []);
  const [newest] = periods.sort().reverse();
  return newest === undefined ? '' : `people employed in the United States, ${period(newest)}`;
}
