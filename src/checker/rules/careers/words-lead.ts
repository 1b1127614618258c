import type { TypedWord } from '../../../schema/table/typed-word.ts';
import { type Aliases, aliasesOf, unknownName } from '../../did-you-mean.ts';
import type { Finding } from '../../problem.ts';
import type { TableRow } from '../../read-table.ts';
import type { Rule } from '../../rule.ts';
import { type NamedCareer, namedCareers, plainWord } from './words-of-careers.ts';

export const wordsLead: Rule = {
  id: 'words-lead',
  description:
    'Every word that people type leads somewhere once: an alias to one career; a row of the table of words to two or more careers that exist, or to a category that is no career; no row repeats another, or a name.',
  *check(context) {
    const careers = namedCareers(context);
    const owners = new Map<string, string>();
    yield* aliasesOnce(careers, owners);
    const { words } = context;
    const ids = careers.map(({ id }) => id);
    const aliases = aliasesOf(context.of('profile'));
    const categories = new Map(context.of('occupation').map(({ id, data }) => [id, data.id]));
    for (const { id, category } of careers) if (category !== undefined) categories.set(category, id);
    for (const row of words.rows) {
      const own = function* (found: Iterable<Omit<Finding, 'path'>>): Iterable<Finding> {
        for (const finding of found) yield { path: words.path, ...finding };
      };
      yield* own(wordOnce(row, owners));
      yield* own(leadsToCareers(row, ids, aliases));
      yield* own(countedSomewhere(row, categories));
    }
  },
};

/** The names of a career are its own; an alias is free only where no other career has it. */
function* aliasesOnce(careers: readonly NamedCareer[], owners: Map<string, string>): Iterable<Finding> {
  const all = careers.flatMap((career) => career.names.map((name) => ({ ...name, career })));
  const taken = new Map<string, NamedCareer>();
  // Names first: `career-names` tells of two careers with one name.
  for (const { word, place, alias, career } of [...all].sort((a, b) => Number(a.alias) - Number(b.alias))) {
    const plain = plainWord(word);
    const other = taken.get(plain);
    taken.set(plain, other ?? career);
    owners.set(plain, (other ?? career).id);
    if (!alias || !other || other === career) continue;
    yield {
      path: career.path,
      place: place(),
      message: `found the alias "${word}", already a name of "${other.id}"`,
      fix: 'Keep it with the career that most people mean; a word that leads to several stands in content/tables/words.csv.',
    };
  }
}

type RowFinding = Omit<Finding, 'path'>;

function* wordOnce(
  { data: { word }, placeOf }: TableRow<TypedWord>,
  owners: Map<string, string>,
): Iterable<RowFinding> {
  const plain = plainWord(word);
  const owner = owners.get(plain);
  owners.set(plain, owner ?? '');
  if (owner === undefined) return;
  yield {
    place: placeOf('word'),
    message: owner === '' ? `found the word "${word}" twice` : `found the word "${word}", a name of "${owner}"`,
    fix:
      owner === ''
        ? 'Join the two rows.'
        : 'Remove the row, or take the name from the career where people mean others by it too.',
  };
}

function* leadsToCareers(
  { data: { careers }, placeOf }: TableRow<TypedWord>,
  ids: string[],
  aliases: Aliases,
): Iterable<RowFinding> {
  if (careers === undefined) return;
  const named = careers.split(' ');
  const place = placeOf('careers');
  for (const id of new Set(named)) {
    if (!ids.includes(id)) {
      const { message, meant } = unknownName('career', id, ids, aliases);
      yield { place, message, fix: meant ? `Write "${meant}".` : 'Name careers by their ids, as their addresses do.' };
    }
    if (named.indexOf(id) !== named.lastIndexOf(id))
      yield { place, message: `found the career "${id}" twice`, fix: 'Name each career once.' };
  }
  if (new Set(named).size < 2)
    yield {
      place,
      message: 'found one career, expected two or more to choose from',
      fix: 'Write the word as an alias of that career instead.',
    };
}

function* countedSomewhere(
  { data: { category }, placeOf }: TableRow<TypedWord>,
  categories: Map<string, string | undefined>,
): Iterable<RowFinding> {
  if (category === undefined) return;
  const place = placeOf('category');
  const career = categories.get(category);
  if (!categories.has(category)) {
    const { message, meant } = unknownName('occupation', category, [...categories.keys()]);
    yield { place, message, fix: meant ? `Write "${meant}".` : 'Name a file in content/occupations.' };
  } else if (career !== undefined) {
    yield {
      place,
      message: `found the category "${category}", which is the career "${career}"`,
      fix: 'Write the word as an alias of that career instead.',
    };
  }
}
