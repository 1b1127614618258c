import { nearestWord } from '../domain/nearest-word.ts';
import type { Known } from './page-query.ts';

/** A role as a picker lists it, with its other names: as part of an address and as they are written. */
export interface ListedRole {
  id: string;
  name: string;
  aliases: { id: string; name: string }[];
}

/** The roles of one family. */
export interface RoleFamily {
  name: string;
  roles: ListedRole[];
}

/** A role that fits what was typed; `also` is its other name, where that one fits better than its own. */
export interface FoundRole extends Pick<ListedRole, 'id' | 'name'> {
  also?: string;
}

export interface FoundRoles {
  families: { name: string; roles: FoundRole[] }[];
  count: number;
  /** True where no name fits, and the one role is the one with the nearest name. */
  guessed: boolean;
}

/** Ids and former or other names of all roles, as addresses write them, each with the id that it means. */
export function knownRoles(families: readonly RoleFamily[]): Known {
  const roles = families.flatMap((family) => family.roles);
  return new Map([
    ...roles.flatMap(({ id, aliases }) => aliases.map((alias) => [alias.id, id] as const)),
    ...roles.map(({ id }) => [id, id] as const),
  ]);
}

/** Names are held against each other in lower case, without signs. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** How well a name fits: 0 it is the one, 1 it begins so, 2 its words begin so, in any order; otherwise infinite. */
function misfit(name: string, typed: string): number {
  const own = plain(name);
  if (own === typed) return 0;
  if (own.startsWith(typed)) return 1;
  const words = own.split(' ');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : Number.POSITIVE_INFINITY;
}

/** A role with its best name for what was typed; at equal fit, its own comes before another. */
function fitOf({ id, name, aliases }: ListedRole, typed: string): { found: FoundRole; rank: number } {
  const [other] = aliases
    .map((alias) => ({ also: alias.name, rank: misfit(alias.name, typed) + 0.5 }))
    .sort((a, b) => a.rank - b.rank);
  const rank = misfit(name, typed);
  return other && other.rank < rank
    ? { found: { id, name, also: other.also }, rank: other.rank }
    : { found: { id, name }, rank };
}

/** The roles that fit what was typed, by family: the best one first, then in the order of the list. All, for nothing. */
export function findRoles(text: string, families: readonly RoleFamily[]): FoundRoles {
  const typed = plain(text);
  const found = families
    .map(({ name, roles }) => {
      const fits = roles.map((role) => fitOf(role, typed)).filter(({ rank }) => rank < Number.POSITIVE_INFINITY);
      return { name, fits: fits.sort((a, b) => a.rank - b.rank) };
    })
    .filter(({ fits }) => fits.length > 0)
    .sort((a, b) => (a.fits[0]?.rank ?? 0) - (b.fits[0]?.rank ?? 0));
  const count = found.reduce((sum, { fits }) => sum + fits.length, 0);
  if (count > 0) {
    const all = found.map(({ name, fits }) => ({ name, roles: fits.map((fit) => fit.found) }));
    return { families: all, count, guessed: false };
  }
  const names = families.flatMap(({ roles }) =>
    roles.flatMap(({ name, aliases }) => [name, ...aliases.map((a) => a.name)]),
  );
  const nearest = nearestWord(typed, names);
  return nearest === undefined
    ? { families: [], count: 0, guessed: false }
    : { ...findRoles(nearest, families), guessed: true };
}
