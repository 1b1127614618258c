import type { Name, NameIndex } from './name-index.ts';
import { withoutBlanks } from './plain-name.ts';
import type { ListedRole, Listing } from './role-list.ts';

/** A role that fits what was typed. */
export interface FoundRole {
  role: ListedRole;
  /** How far its best name is from what was typed: one of `fits`, and more by one for another name than its own. */
  fit: number;
  /** Its other name, where that one fits better than its own. */
  also?: string;
  /** What it lists, where that fits and no name does. */
  lists?: string;
}

/** How a name fits what was typed: best first, two apart. */
export const fits = {
  /** It is the name. */
  exact: 0,
  /** The name ends so: “excel” and Microsoft Excel. Of tools only. */
  ends: 1,
  /** The name begins so. */
  begins: 2,
  /** It has the same words in another order. */
  reordered: 4,
  /** Every word typed begins one of its words. */
  within: 6,
  /** What the role lists fits, not its name. */
  listed: 8,
} as const;

const sorted = (plain: string) => plain.split(' ').sort().join(' ');

/** Whether every word of `typed` begins a word of the name. */
const hasWords = (plain: string, typed: string) => typed.split(' ').every((part) => ` ${plain}`.includes(` ${part}`));

/** “dev ops” is DevOps: in a longer name the s of a plural may stand inside. */
const isSame = (name: string, typed: string) =>
  name === typed ||
  (typed.length > 4 &&
    Math.abs(name.length - typed.length) < 3 &&
    name.replaceAll('s', '') === typed.replaceAll('s', ''));

function fitOf({ plain, joined }: Name<unknown>, typed: string, together: string): number | undefined {
  if (isSame(joined, together)) return fits.exact;
  if (joined.startsWith(together)) return fits.begins;
  if (!hasWords(plain, typed)) return undefined;
  return plain.length === typed.length && sorted(plain) === sorted(typed) ? fits.reordered : fits.within;
}

/** The work for the one who does it: “software engineering” names an engineer. */
const asWorker = (typed: string) => typed.replace(/([a-z]{4})ing\b/g, '$1');

/** The roles with a name that fits what was typed, made plain: the best first, then in the order of the list. */
export function findByName(typed: string, { roles }: NameIndex): FoundRole[] {
  const found = new Map<ListedRole, FoundRole>();
  for (const text of new Set([typed, asWorker(typed)])) {
    const together = withoutBlanks(text);
    for (const name of roles) {
      const fit = fitOf(name, text, together);
      if (fit === undefined) continue;
      const known = found.get(name.of);
      const own = fit + (name.own ? 0 : 1);
      if (!known || own < known.fit)
        found.set(name.of, { role: name.of, fit: own, ...(!name.own && { also: name.written }) });
    }
  }
  return [...found.values()].sort((a, b) => a.fit - b.fit);
}

/** The tools and skills that fit best what was typed, and how. */
export function findListings(typed: string, { listings }: NameIndex): { fit: number; listings: Listing[] } {
  const together = withoutBlanks(typed);
  const fitting = listings.flatMap((name) => {
    const fit = fitOf(name, typed, together);
    if (fit === undefined) return [];
    const ends = fit > fits.begins && name.of.kind === 'tool' && name.plain.endsWith(` ${typed}`);
    return [{ of: name.of, fit: ends ? fits.ends : fit }];
  });
  const best = Math.min(fits.listed, ...fitting.map(({ fit }) => fit));
  return { fit: best, listings: [...new Set(fitting.filter(({ fit }) => fit === best).map(({ of }) => of))] };
}

/** The roles that list one of some tools or skills, in the order of the list, each with the first that it lists. */
export function rolesListing(listings: readonly Listing[], { list }: NameIndex): FoundRole[] {
  return list.roles.flatMap((role) => {
    const listing = listings.find(({ roles }) => roles.includes(role));
    return listing ? [{ role, fit: fits.listed, lists: listing.name }] : [];
  });
}
