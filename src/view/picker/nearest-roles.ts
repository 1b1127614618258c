import { type FoundRole, findByName, findByWord, fits, rolesListing } from './find-roles.ts';
import type { NameIndex } from './name-index.ts';
import { withoutBlanks } from './plain-name.ts';
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
  const wordsOf = (plain: string) => {
    const end = plain.indexOf(' ');
    if (end < 0 ? plain.length < 7 || !words.has(plain) : !words.has(plain.slice(0, end))) return 0;
    const own = plain.split(' ');
    return own.every((word) => words.has(word)) ? own.length : 0;
  };
  const most = index.roles.reduce((so, { plain }) => Math.max(so, wordsOf(plain)), 0);
  return most === 0 ? [] : rolesNamed(index, (plain) => wordsOf(plain) === most);
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

/** How many slips a word of some letters may hold. */
const slipsIn = ({ length }: string) => (length < 9 ? 1 : length < 12 ? 2 : 3);

/** The words of all names, and the names that are whole, each with its letters. */
interface Vocabulary {
  words: ReadonlyMap<string, number>;
  whole: ReadonlyMap<string, number>;
}

const vocabularies = new WeakMap<NameIndex, Vocabulary>();

function vocabularyOf(index: NameIndex): Vocabulary {
  const known = vocabularies.get(index);
  if (known) return known;
  const choosers = [...index.choosers.keys()];
  const withLetters = (words: string[]) => new Map(words.map((word) => [word, lettersOf(word)]));
  const made = {
    words: withLetters([
      ...index.roles
        .map(({ plain }) => plain)
        .join(' ')
        .split(' '),
      ...choosers,
    ]),
    whole: withLetters([...index.roles.map(({ joined }) => joined), ...choosers]),
  };
  vocabularies.set(index, made);
  return made;
}

/** The roles that fit once slips of the pen are put right, word by word. */
function corrected(typed: string, index: NameIndex): FoundRole[] {
  const { whole, words } = vocabularyOf(index);
  const meant = typed
    .split(' ')
    .map((word) => {
      if (word.length < shortest || [...words.keys()].some((one) => one.startsWith(word))) return word;
      return nearestTo(word, words, whole) ?? word;
    })
    .join(' ');
  const found = meant === typed ? [] : foundAs(meant, index);
  const clear = meant.includes(' ') || found.length >= few || (found[0]?.fit ?? fits.within) < fits.within;
  if (found.length > 0 && clear) return found;
  const name = withoutBlanks(typed).length < shortest ? undefined : nearestTo(withoutBlanks(typed), whole, whole);
  return name === undefined ? correctedListing(typed, index) : foundAs(name, index);
}

const foundAs = (typed: string, index: NameIndex) => {
  const led = findByWord(typed, index);
  return led.length > 0 ? led : findByName(typed, index);
};

/** Which letters a word has, one bit each: what it says of two words is quicker than counting slips. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

const bits = (number: number) => {
  let left = number;
  let found = 0;
  for (; left !== 0; found++) left &= left - 1;
  return found;
};

/** The word that is the fewest slips away; a whole name rather than a part of one, one with the same first letter rather than another. */
function nearestTo(typed: string, words: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>) {
  let best: { word: string; away: number } | undefined;
  const most = slipsIn(typed);
  const own = lettersOf(typed);
  for (const [word, letters] of words) {
    // A slip takes one letter and brings another at most.
    if (Math.abs(word.length - typed.length) > most || bits(letters ^ own) > 2 * most) continue;
    const away = slips(typed, word, most) - (whole.has(word) ? 0.5 : 0) - (word[0] === typed[0] ? 0.25 : 0);
    if (away <= most && (!best || away < best.away)) best = { word, away };
  }
  return best?.word;
}

/**
 * How many letters are too many, missing or other ones, or have changed places with their neighbours; infinite where that
 * is more than `most`.
 */
function slips(typed: string, meant: string, most: number): number {
  let [before, last]: number[][] = [[], Array.from({ length: meant.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= typed.length; row++) {
    const next = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = typed[row - 1] === meant[at - 1];
      const other = (last?.[at - 1] ?? 0) + (same ? 0 : 1);
      const swapped =
        row > 1 && at > 1 && typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1]
          ? (before?.[at - 2] ?? 0) + 1
          : other;
      next.push(Math.min(other, swapped, (last?.[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return Infinity;
    [before, last] = [last, next];
  }
  return last?.[meant.length] ?? 0;
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
      of.roles.length > 1 && slips(typed, plain, 1) === 1 && (plain.length !== typed.length || sameLetters(plain)),
  );
  return rolesListing(
    meant.map(({ of }) => of),
    index,
  );
}
