import { mostRoles } from '../base/most-roles.ts';
import {
  type FoundRole,
  findByName,
  findByTitle,
  findByWord,
  findInTitles,
  findListings,
  fits,
  rolesListing,
} from './find-roles.ts';
import type { NameIndex } from './name-index.ts';
import { nearestRoles } from './nearest-roles.ts';
import { plainName, withoutBlanks } from './plain-name.ts';
import type { CountedWord } from './role-list.ts';
import { splitTyped } from './split-typed.ts';

/** What a text means that names one career. */
export interface Meant {
  /**
   * - `all`: nothing was typed.
   * - `role`: the first role is meant, surely enough to be taken; the others fit less well.
   * - `chooser`: several fit, or what they list does: a reader chooses.
   * - `question`: no name fits; these are near.
   * - `counted`: the work is counted in a category that is no career by itself; none is found.
   * - `nothing`: no name is near.
   * - `foreign`: there is no Latin letter in it, and names are written in no others.
   */
  kind: 'all' | 'role' | 'chooser' | 'question' | 'counted' | 'nothing' | 'foreign';
  /** Best first. All roles where nothing was typed. */
  found: readonly FoundRole[];
  /** Where it is counted. */
  counted?: CountedWord;
}

/** What a text means: one career, or several with something like “vs” between them. */
export type Understood = Meant | { kind: 'several'; parts: readonly Part[] };

/** Longer texts name no career; what is typed is looked at as far as that. */
const longest = 100;

/** Words of level and such, left out where no name fits with them. */
const besides =
  /^(?:(?:senior|sr|junior|jr|lead|staff|principal|chief|head|entry level|mid level|graduate|trainee|intern|internship|associate|remote) )+|(?: (?:intern|internship|trainee|apprentice|job|career|role|salary|salarie|pay|wage))+$/;

/** Whether a text says a level and nothing else. */
const isLevel = (typed: string) => `${typed} `.replace(besides, '') === '';

/** Words for work of any kind, which stand before or behind a tool: “python developer”. */
const anyWork =
  /^(?:developer|dev|engineer|programmer|coder) | (?:developer|dev|engineer|programmer|coder|specialist|expert|analyst|designer|architect|admin|administrator|consultant|development|programming)$/;

/** What a text means that names one career. */
export function understandOne(text: string, index: NameIndex): Meant {
  const short = text.slice(0, longest);
  if (text.trim() === '') return { kind: 'all', found: index.list.roles.map((role) => ({ role, fit: fits.within })) };
  const typed = plainName(short);
  if (!/\p{Script=Latin}/u.test(short.normalize('NFKC')) || typed === '') return { kind: 'foreign', found: [] };
  const named = byWords(typed, index);
  if (named) return named;
  const tool = typed.replace(anyWork, '');
  const listed = byListing(typed, index) ?? byListing(tool, index, fits.exact);
  if (listed) return listed;
  const role = typed.replace(besides, '');
  const plainer = role !== typed && role !== '' ? byWords(role, index) : undefined;
  if (plainer) return plainer;
  const near = (isLevel(typed) ? [nearestRoles] : [nearestRoles, findInTitles])
    .map((find) => find(typed, index))
    .find(({ length }) => length > 0);
  if (near) return { kind: 'question', found: near };
  return byListing(tool, index, fits.ends) ?? { kind: 'nothing', found: [] };
}

/** What names, job titles and words for several say. */
function byWords(typed: string, index: NameIndex): Meant | undefined {
  const several = findByWord(typed, index);
  if (several.length > 0) return { kind: 'chooser', found: several };
  const counted = index.counted.get(withoutBlanks(typed));
  if (counted) return { kind: 'counted', found: [], counted };
  const named = byName(typed, index);
  if (named && (named.found[0]?.fit ?? fits.within) < fits.begins) return named;
  const titled = findByTitle(typed, index);
  if (!titled) return named;
  const others = (named?.found ?? []).filter(({ role }) => role !== titled.role);
  // A title of one word may be many things.
  const kind = typed.includes(' ') ? 'role' : others.length > 0 ? 'chooser' : 'question';
  return { kind, found: [titled, ...others] };
}

/** What names say. Where the text is a tool or a skill too, it is no single career. */
function byName(typed: string, index: NameIndex): Meant | undefined {
  const found = findByName(typed, index);
  const [best] = found;
  if (!best) return undefined;
  const others = found.filter((other) => other !== best && other.fit < fits.begins);
  const sure =
    best.fit < fits.same ? others.every(({ fit }) => fit >= fits.same) : best.fit < fits.begins && others.length === 0;
  const listed = findListings(typed, index);
  const isTool = listed.fit === fits.exact && listed.listings.some(({ kind }) => kind === 'tool');
  if (sure && !isTool) return { kind: 'role', found };
  const listing = listed.fit <= fits.ends ? rolesListing(listed.listings, index) : [];
  const all = [...found, ...listing.filter(({ role }) => !found.some((one) => one.role === role))];
  if (all.length > 1) return { kind: 'chooser', found: all };
  if (best.fit >= fits.within) return { kind: 'question', found };
  return { kind: isEnough(typed, best) ? 'role' : typed.length > 2 ? 'question' : 'chooser', found };
}

/**
 * Whether the beginning of a name is enough of it: whole words; or three letters, if it is not one word that only begins
 * another name, as “astronaut” does astronautical engineer.
 */
function isEnough(typed: string, { role, also }: FoundRole): boolean {
  const words = plainName(also ?? role.name).split(' ');
  const whole = words.some((_, at) => words.slice(0, at + 1).join('') === withoutBlanks(typed));
  return whole || (typed.length > 2 && (also === undefined || typed.includes(' ')));
}

/** The roles that list what was typed, where a tool or skill fits at least so well. */
function byListing(typed: string, index: NameIndex, atWorst: number = fits.within): Meant | undefined {
  const { fit, listings } = findListings(typed, index);
  return fit <= atWorst && listings.length > 0 ? { kind: 'chooser', found: rolesListing(listings, index) } : undefined;
}

/** What was typed, which may name several careers. */
export function understand(text: string, index: NameIndex): Understood {
  const { parts, surely } = splitTyped(text.slice(0, mostRoles * longest));
  const [one = text] = parts;
  // “OR tech” is a name.
  const named = surely ? undefined : understandOne(text, index);
  if (named?.kind === 'role' && (named.found[0]?.fit ?? fits.within) < fits.begins) return named;
  if (parts.length < 2) return understandOne(one, index);
  if (surely) return several(parts.flatMap((part) => partsOf(part, understand(part, index))));
  const whole = understandOne(text, index);
  if (whole.kind === 'role' || (whole.kind === 'chooser' && (whole.found[0]?.fit ?? fits.within) < fits.within))
    return whole;
  const meant = parts.map((part) => ({ text: part, meant: understandOne(part, index) }));
  const some = meant.some(({ meant: { kind } }) => kind === 'role') || whole.kind === 'nothing';
  const every = meant.every(({ meant: { found } }) => found.length > 0);
  return some && (every || / (?:or|and|&) /i.test(text)) ? several(meant) : whole;
}

/** A name among several, and what it means. */
export type Part = { text: string; meant: Meant };

const partsOf = (text: string, meant: Understood): Part[] =>
  meant.kind === 'several' ? [...meant.parts] : [{ text, meant }];

const several = (parts: readonly Part[]): Understood => ({ kind: 'several', parts: parts.slice(0, mostRoles) });
