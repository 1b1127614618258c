import { addressName } from '../base/address-name.ts';
import type { ListedRole, Listing, RoleList } from './role-list.ts';

type PackedFamily = [family: string, ...roles: string[]];
type PackedListing = [names: string, ...roles: number[]];

/**
 * A list on its way to a browser. A role is its names, its own first, with a bar between them; `id=` stands before them
 * where the id is not the name as addresses write it. A tool or skill is its names likewise, and its roles by number.
 */
export interface PackedRoleList {
  families: PackedFamily[];
  /** Careers that nobody has written about. */
  official: PackedFamily[];
  tools: PackedListing[];
  skills: PackedListing[];
}

const bar = '|';

/** A list as it is sent. */
export function packRoleList({ roles, listings }: RoleList): PackedRoleList {
  const numbers = new Map(roles.map((role, number) => [role, number]));
  const packed = (wanted: Listing['kind']) =>
    listings
      .filter(({ kind }) => kind === wanted)
      .map(({ name, others, roles: own }): PackedListing => {
        return [[name, ...others].join(bar), ...own.flatMap((role) => numbers.get(role) ?? [])];
      });
  return {
    families: packFamilies(roles.filter(({ written }) => written)),
    official: packFamilies(roles.filter(({ written }) => !written)),
    tools: packed('tool'),
    skills: packed('skill'),
  };
}

function packFamilies(roles: readonly ListedRole[]): PackedFamily[] {
  const names = ({ id, name, others }: ListedRole) => {
    const own = [name, ...others].join(bar);
    return id === addressName(name) ? own : `${id}=${own}`;
  };
  return [...Map.groupBy(roles, ({ family }) => family)].map(([family, own]) => [family, ...own.map(names)]);
}

/** A list as it was before it was packed. */
export function unpackRoleList({ families, official, tools, skills }: PackedRoleList): RoleList {
  const unpacked =
    (written: boolean) =>
    ([family, ...own]: PackedFamily): ListedRole[] =>
      own.map((text) => {
        const [, id, names = ''] = /^(?:([a-z0-9-]+)=)?(.*)$/.exec(text) ?? [];
        const [name = '', ...others] = names.split(bar);
        return { id: id ?? addressName(name), name, others, family, written };
      });
  const roles = [...families.flatMap(unpacked(true)), ...official.flatMap(unpacked(false))];
  const listing =
    (kind: Listing['kind']) =>
    ([names, ...numbers]: PackedListing): Listing => {
      const [name = '', ...others] = names.split(bar);
      return { kind, name, others, roles: numbers.flatMap((number) => roles[number] ?? []) };
    };
  return { roles, listings: [...tools.map(listing('tool')), ...skills.map(listing('skill'))] };
}
