import { addressName } from '../base/address-name.ts';
import type { ListedRole, Listing, RoleList } from './role-list.ts';

type PackedListing = [names: string, ...roles: number[]];

/**
 * A list on its way to a browser. A role is its names, its own first, with a bar between them; `id=` stands before them
 * where the id is not the name as addresses write it. A tool or skill is its names likewise, and its roles by number.
 */
export interface PackedRoleList {
  families: [family: string, ...roles: string[]][];
  tools: PackedListing[];
  skills: PackedListing[];
}

const bar = '|';

/** A list as it is sent. */
export function packRoleList({ roles, listings }: RoleList): PackedRoleList {
  const families = new Map<string, string[]>();
  for (const { id, name, others, family } of roles) {
    const names = [name, ...others].join(bar);
    families.set(family, [...(families.get(family) ?? []), id === addressName(name) ? names : `${id}=${names}`]);
  }
  const numbers = new Map(roles.map((role, number) => [role, number]));
  const packed = (wanted: Listing['kind']) =>
    listings
      .filter(({ kind }) => kind === wanted)
      .map(({ name, others, roles: own }): PackedListing => {
        return [[name, ...others].join(bar), ...own.flatMap((role) => numbers.get(role) ?? [])];
      });
  return {
    families: [...families].map(([family, own]) => [family, ...own]),
    tools: packed('tool'),
    skills: packed('skill'),
  };
}

/** A list as it was before it was packed. */
export function unpackRoleList({ families, tools, skills }: PackedRoleList): RoleList {
  const roles = families.flatMap(([family, ...own]) =>
    own.map((text): ListedRole => {
      const [, id, names = ''] = /^(?:([a-z0-9-]+)=)?(.*)$/.exec(text) ?? [];
      const [name = '', ...others] = names.split(bar);
      return { id: id ?? addressName(name), name, others, family };
    }),
  );
  const listing =
    (kind: Listing['kind']) =>
    ([names, ...numbers]: PackedListing): Listing => {
      const [name = '', ...others] = names.split(bar);
      return { kind, name, others, roles: numbers.flatMap((number) => roles[number] ?? []) };
    };
  return { roles, listings: [...tools.map(listing('tool')), ...skills.map(listing('skill'))] };
}
