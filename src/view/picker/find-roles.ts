import { byPeople } from './by-people.ts';
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
  /** It is the name but for an s inside: “dev ops”. */
  same: 1.5,
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

/** What was typed, made plain, as it is held against thousands of names. */
interface Typed {
  plain: string;
  /** Without blanks. */
  joined: string;
  /** Its words, each with the blank before it. */
  words: string[];
  withoutS: string;
}

function typedAs(plain: string): Typed {
  const joined = withoutBlanks(plain);
  return { plain, joined, words: plain.split(' ').map((word) => ` ${word}`), withoutS: joined.replaceAll('s', '') };
}

/** Whether every word typed begins a word of the name. */
function hasWords(plain: string, { words }: Typed): boolean {
  const name = ` ${plain}`;
  return words.every((word) => name.includes(word));
}

/** In a longer name the s of a plural may stand inside. */
const isSame = (name: string, { joined, withoutS }: Typed) =>
  joined.length > 4 && Math.abs(name.length - joined.length) < 3 && name.replaceAll('s', '') === withoutS;

function fitOf({ plain, joined }: Name<unknown>, typed: Typed): number | undefined {
  if (joined === typed.joined) return fits.exact;
  if (isSame(joined, typed)) return fits.same;
  if (joined.startsWith(typed.joined)) return fits.begins;
  if (!hasWords(plain, typed)) return undefined;
  return plain.length === typed.plain.length && sorted(plain) === sorted(typed.plain) ? fits.reordered : fits.within;
}

/** The work for the one who does it: “software engineering” names an engineer. */
const asWorker = (typed: string) => typed.replace(/([a-z]{4})ing\b/g, '$1');

/** The roles with a name that fits what was typed, made plain: the best first, then by the number of people. */
export function findByName(typed: string, { roles }: NameIndex): FoundRole[] {
  const found = new Map<ListedRole, FoundRole>();
  for (const text of new Set([typed, asWorker(typed)])) {
    const as = typedAs(text);
    for (const name of roles) {
      const fit = fitOf(name, as);
      if (fit === undefined) continue;
      const known = found.get(name.of);
      const own = fit + (name.own ? 0 : fit === fits.same ? 0.25 : 1);
      if (!known || own < known.fit)
        found.set(name.of, { role: name.of, fit: own, ...(!name.own && { also: name.written }) });
    }
  }
  return [...found.values()].sort((a, b) => a.fit - b.fit || byPeople(a.role, b.role));
}

/** The roles that a word for several leads to, made plain, then the others whose own name holds it. */
export function findByWord(typed: string, index: NameIndex): FoundRole[] {
  const chooser = index.choosers.get(withoutBlanks(typed)) ?? index.choosers.get(withoutBlanks(asWorker(typed)));
  if (!chooser) return [];
  const led = chooser.roles.map((role): FoundRole => ({ role, fit: fits.within }));
  const others = findByName(typed, index).filter(({ role, also }) => !also && !chooser.roles.includes(role));
  return [...led, ...others.map((one) => ({ ...one, fit: fits.within }))];
}

/** The role of a job title that is what was typed, made plain. */
export function findByTitle(typed: string, { titles }: NameIndex): FoundRole | undefined {
  const together = withoutBlanks(typed);
  const title = titles.find(({ joined }) => joined === together);
  return title && { role: title.of, fit: fits.reordered + 1, also: title.written };
}

/** A word that stands in the titles of more careers than these asks for none. */
const mostTitled = 8;

/** The roles with a job title of which what was typed, made plain, is a part; none where that is a common word. */
export function findInTitles(typed: string, { titles }: NameIndex): FoundRole[] {
  const found = new Map<ListedRole, FoundRole>();
  const as = typedAs(typed);
  for (const { of, plain, written } of titles)
    if (!found.has(of) && hasWords(plain, as)) found.set(of, { role: of, fit: fits.listed, also: written });
  return found.size > mostTitled ? [] : [...found.values()].sort((a, b) => byPeople(a.role, b.role));
}

/** The tools and skills that fit best what was typed, and how. */
export function findListings(typed: string, { listings }: NameIndex): { fit: number; listings: Listing[] } {
  const as = typedAs(typed);
  const fitting = listings.flatMap((name) => {
    const fit = fitOf(name, as);
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
