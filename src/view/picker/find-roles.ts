import { nearestWord } from '../../domain/nearest-word.ts';

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
  /** How far its best name is from what was typed. */
  misfit: number;
}

export interface FoundRoles {
  families: { name: string; roles: FoundRole[] }[];
  count: number;
  /** True where no name fits, and the one role is the one with the nearest name. */
  guessed: boolean;
}

/** Names are held against each other in lower case, without signs. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** No name of the role fits. */
const none = 9;

/** How well a name fits: 0 it is the one, 1 it begins so, 2 its words begin so, in any order. */
function misfit(name: string, typed: string): number {
  const own = plain(name);
  if (own === typed) return 0;
  if (own.startsWith(typed)) return 1;
  const words = own.split(' ');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : none;
}

const byFit = (a?: Pick<FoundRole, 'misfit'>, b?: Pick<FoundRole, 'misfit'>) =>
  (a?.misfit ?? none) - (b?.misfit ?? none);

/** A role with its best name for what was typed; at equal fit, its own comes before another. */
function fitOf({ id, name, aliases }: ListedRole, typed: string): FoundRole {
  const others = aliases.map((alias) => ({ also: alias.name, misfit: misfit(alias.name, typed) + 0.5 }));
  const own = { misfit: misfit(name, typed) };
  return { id, name, ...others.reduce((best, other) => (other.misfit < best.misfit ? other : best), own) };
}

/** The roles that fit what was typed, by family: the best one first, then in the order of the list. All, for nothing. */
export function findRoles(text: string, families: readonly RoleFamily[]): FoundRoles {
  const typed = plain(text);
  const found = families
    .map((family) => ({
      name: family.name,
      roles: family.roles
        .map((role) => fitOf(role, typed))
        .filter((role) => role.misfit < none)
        .sort(byFit),
    }))
    .filter(({ roles }) => roles.length > 0)
    .sort((a, b) => byFit(a.roles[0], b.roles[0]));
  const count = found.reduce((sum, { roles }) => sum + roles.length, 0);
  if (count > 0) return { families: found, count, guessed: false };
  const names = families.flatMap(({ roles }) =>
    roles.flatMap((role) => [role, ...role.aliases].map(({ name }) => name)),
  );
  const nearest = nearestWord(typed, names);
  return nearest === undefined
    ? { families: [], count: 0, guessed: false }
    : { ...findRoles(nearest, families), guessed: true };
}
