import { addressName } from '../base/address-name.ts';
import type { ListedRole, Listing, RoleList } from './role-list.ts';

type PackedFamily = [family: string, ...roles: string[]];
type PackedListing = [names: string, ...roles: number[]];
type PackedCategory = [id: string, name: string, ...words: string[]];

/**
 * A list on its way to a browser. A role is its names, its own first, with a bar between them; `id=` stands before them
 * where the id is not the name as addresses write it. A tool, a skill or a word for several roles is its names likewise, and
 * its roles by number.
 */
export interface PackedRoleList {
  families: PackedFamily[];
  /** Careers that nobody has written about. */
  official: PackedFamily[];
  /** People employed in each role, in the order of the list; 0 where none are counted. */
  people: number[];
  peopleAre: string;
  tools: PackedListing[];
  skills: PackedListing[];
  /** Words for the same roles stand together. */
  choosers: PackedListing[];
  counted: PackedCategory[];
}

const bar = '|';

/** A list as it is sent. */
export function packRoleList({ roles, listings, choosers, counted, peopleAre }: RoleList): PackedRoleList {
  const numbers = new Map(roles.map((role, number) => [role, number]));
  const numbersOf = (own: readonly ListedRole[]) => own.flatMap((role) => numbers.get(role) ?? []);
  const packed = (wanted: Listing['kind']) =>
    listings
      .filter(({ kind }) => kind === wanted)
      .map(({ name, others, roles: own }): PackedListing => [[name, ...others].join(bar), ...numbersOf(own)]);
  return {
    families: packFamilies(roles.filter(({ written }) => written)),
    official: packFamilies(roles.filter(({ written }) => !written)),
    people: roles.map(({ people = 0 }) => people),
    peopleAre,
    tools: packed('tool'),
    skills: packed('skill'),
    choosers: [...Map.groupBy(choosers, ({ roles: own }) => numbersOf(own).join())].map(
      ([, same]): PackedListing => [same.map(({ word }) => word).join(bar), ...numbersOf(same[0]?.roles ?? [])],
    ),
    counted: [...Map.groupBy(counted, ({ id }) => id)].map(
      ([id, same]): PackedCategory => [id, same[0]?.name ?? '', ...same.map(({ word }) => word)],
    ),
  };
}

function packFamilies(roles: readonly ListedRole[]): PackedFamily[] {
  const names = ({ id, name, others }: ListedRole) => {
    const own = [name, ...others].join(bar);
    return id === addressName(name) ? own : `${id}=${own}`;
  };
  return [...Map.groupBy(roles, ({ family }) => family)].map(([family, own]) => [family, ...own.map(names)]);
}

/** A list as it was before it was packed; words for the same roles stand together. */
export function unpackRoleList(packed: PackedRoleList): RoleList {
  let number = 0;
  const unpacked =
    (written: boolean) =>
    ([family, ...own]: PackedFamily): ListedRole[] =>
      own.map((text) => {
        const [, id, names = ''] = /^(?:([a-z0-9-]+)=)?(.*)$/.exec(text) ?? [];
        const [name = '', ...others] = names.split(bar);
        const people = packed.people[number++];
        return { id: id ?? addressName(name), name, others, family, written, ...(people && { people }) };
      });
  const roles = [...packed.families.flatMap(unpacked(true)), ...packed.official.flatMap(unpacked(false))];
  const rolesOf = (numbers: readonly number[]) => numbers.flatMap((at) => roles[at] ?? []);
  const listing =
    (kind: Listing['kind']) =>
    ([names, ...numbers]: PackedListing): Listing => {
      const [name = '', ...others] = names.split(bar);
      return { kind, name, others, roles: rolesOf(numbers) };
    };
  return {
    roles,
    listings: [...packed.tools.map(listing('tool')), ...packed.skills.map(listing('skill'))],
    choosers: packed.choosers.flatMap(([words, ...numbers]) =>
      words.split(bar).map((word) => ({ word, roles: rolesOf(numbers) })),
    ),
    counted: packed.counted.flatMap(([id, name, ...words]) => words.map((word) => ({ word, id, name }))),
    peopleAre: packed.peopleAre,
  };
}
