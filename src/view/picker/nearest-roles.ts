import { type FoundRole, findByName, fits, rolesListing } from './find-roles.ts';
import type { NameIndex } from './name-index.ts';
import type { ListedRole } from './role-list.ts';

/** Words for work that stand for one another in what people say: “web designer”, near to a web developer. */
const work = new Set(
  'developer dev engineer programmer coder analyst designer architect administrator admin manager specialist consultant technician scientist researcher tester coordinator expert'.split(
    ' ',
  ),
);

/** The roles nearest to what was typed and fits none, made plain: offered as a question. None where none is near. */
export function nearestRoles(typed: string, index: NameIndex): FoundRole[] {
  const named = [ofOtherWork, namedInside].map((near) => near(typed, index)).find(({ length }) => length > 0);
  return named ?? corrected(typed, index);
}

/** Each role once, by the names for which something holds. */
function rolesNamed({ roles }: NameIndex, holds: (plain: string) => boolean): FoundRole[] {
  const found = new Map<ListedRole, FoundRole>();
  for (const name of roles)
    if (!found.has(name.of) && holds(name.plain))
      found.set(name.of, { role: name.of, fit: fits.within, ...(!name.own && { also: name.written }) });
  return [...found.values()];
}

/** Names of which every word was typed, among others: “senior data scientist at a bank”. The longest only. */
function namedInside(typed: string, index: NameIndex): FoundRole[] {
  const words = new Set(typed.split(' '));
  const inside = (plain: string) =>
    (plain.includes(' ') || plain.length > 6) && plain.split(' ').every((word) => words.has(word));
  const most = Math.max(0, ...index.roles.map(({ plain }) => (inside(plain) ? plain.split(' ').length : 0)));
  return most === 0 ? [] : rolesNamed(index, (plain) => inside(plain) && plain.split(' ').length === most);
}

/** The same with another word for the work. */
function ofOtherWork(typed: string, index: NameIndex): FoundRole[] {
  const topic = (plain: string) => {
    const end = plain.lastIndexOf(' ');
    return end > 0 && work.has(plain.slice(end + 1)) ? plain.slice(0, end) : undefined;
  };
  const asked = topic(typed);
  return asked === undefined ? [] : rolesNamed(index, (plain) => topic(plain) === asked || plain === asked);
}

/** Few names are meant by a word that was mistyped at its end only. */
const few = 3;

/** Shorter words are near to too many others. */
const shortest = 5;

/** The roles that fit once slips of the pen are put right, word by word. */
function corrected(typed: string, index: NameIndex): FoundRole[] {
  const words = [...new Set(index.roles.flatMap(({ plain }) => plain.split(' ')))];
  const meant = typed
    .split(' ')
    .map((word) => {
      if (word.length < shortest || words.some((one) => one.startsWith(word))) return word;
      return words.find((one) => isSlip(word, one)) ?? word;
    })
    .join(' ');
  if (meant === typed) return correctedListing(typed, index);
  const found = findByName(meant, index);
  const clear = meant.includes(' ') || found.length >= few || (found[0]?.fit ?? fits.within) < fits.within;
  return clear ? found : [];
}

/**
 * The roles that list a tool whose name was typed with a letter too many, too few or swapped. With another letter it is
 * mostly another word, and so it is where one role alone lists it.
 */
function correctedListing(typed: string, index: NameIndex): FoundRole[] {
  if (typed.length < shortest) return [];
  const sameLetters = (name: string) => [...name].sort().join('') === [...typed].sort().join('');
  const meant = index.listings.filter(
    ({ of, plain }) =>
      of.roles.length > 1 && isSlip(typed, plain) && (plain.length !== typed.length || sameLetters(plain)),
  );
  return rolesListing(
    meant.map(({ of }) => of),
    index,
  );
}

/** Whether one letter is too many, missing or another one, or two neighbours have changed places. */
function isSlip(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  let start = 0;
  while (start < shorter && typed[start] === meant[start]) start++;
  let end = 0;
  while (end < shorter - start && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const [one, other] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)];
  return Math.max(one.length, other.length) < 2 || (one.length === 2 && one === [...other].reverse().join(''));
}
