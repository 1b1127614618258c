import { type Known, readValues, writeQuery } from '../base/page-query.ts';
import type { ListKey } from '../base/query-words.ts';

/** What narrows the list, in the order of the address. */
export const filterKeys = ['family', 'pay', 'growth', 'entry', 'licence'] as const;

/**
 * What a reader asks of the list: each filter or all (''), what it goes by ('' for the people employed), and which end is
 * first.
 */
export interface ListChoice extends Record<Exclude<ListKey, 'order'>, string> {
  order: (typeof orders)[number];
}

/** Highest first, or lowest first. */
export const orders = ['down', 'up'] as const;

/** The words for going by name alone, and by family and name. */
export const byName = 'name';
export const byFamily = 'family';

/** Every choice that says nothing. */
export const plainChoice: ListChoice = {
  family: '',
  pay: '',
  growth: '',
  entry: '',
  licence: '',
  sort: '',
  order: 'down',
};

const wordOf = {
  family: 'family',
  pay: 'step of pay',
  growth: 'kind of growth',
  entry: 'way in',
  licence: 'kind of licence',
} satisfies Record<(typeof filterKeys)[number], string>;

/** The choice that a query stands for, and a sentence for everything in it that has to be taken otherwise. */
export function readListChoice(
  search: string,
  known: Record<Exclude<ListKey, 'order'>, Known>,
): { choice: ListChoice; notes: string[] } {
  const notes: string[] = [];
  const one = (key: ListKey, values: Known, otherwise: (word: string) => string) => {
    const [read] = readValues(search, key, values);
    if (read && 'unknown' in read) notes.push(otherwise(read.unknown));
    return read && 'value' in read ? read.value : '';
  };
  const filter = (key: (typeof filterKeys)[number]) =>
    one(key, known[key], (word) => `There is no ${wordOf[key]} “${word}”, so all are shown.`);
  const filters = Object.fromEntries(filterKeys.map((key) => [key, filter(key)])) as Record<
    (typeof filterKeys)[number],
    string
  >;
  const sort = one(
    'sort',
    known.sort,
    (word) => `“${word}” is nothing to sort by, so careers with most people employed come first.`,
  );
  const ways = new Map(orders.map((way) => [way, way]));
  const order = one('order', ways, (word) => `“${word}” is no direction, so the highest come first.`);
  return {
    choice: { ...filters, sort, order: order === 'up' ? order : 'down' },
    notes,
  };
}

/** The query that stands for a choice; what is usual is left out. */
export function writeListChoice({ order, ...choice }: ListChoice): string {
  return writeQuery([
    ...([...filterKeys, 'sort'] as const).map((key): [string, string] => [key, choice[key]]),
    ['order', order === 'up' ? order : ''],
  ]);
}
