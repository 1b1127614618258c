import { type Known, readValues, writeQuery } from '../base/page-query.ts';
import type { ListKey } from '../base/query-words.ts';

/** What a reader asks of the list: one family or all (''), what it goes by ('' for family and name), and which end is first. */
export interface ListChoice extends Record<Exclude<ListKey, 'order'>, string> {
  order: (typeof orders)[number];
}

/** Highest first, or lowest first. */
export const orders = ['down', 'up'] as const;

/** The word for going by name alone. */
export const byName = 'name';

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
  const family = one('family', known.family, (word) => `There is no family “${word}”, so all are shown.`);
  const sort = one('sort', known.sort, (word) => `“${word}” is nothing to sort by, so careers go by family and name.`);
  const ways = new Map(orders.map((way) => [way, way]));
  const order = one('order', ways, (word) => `“${word}” is no direction, so the highest come first.`);
  return { choice: { family, sort, order: orders.find((way) => way === order) ?? 'down' }, notes };
}

/** The query that stands for a choice; what is usual is left out. */
export function writeListChoice({ family, sort, order }: ListChoice): string {
  return writeQuery([
    ['family', family],
    ['sort', sort],
    ['order', sort && order === 'up' ? order : ''],
  ]);
}
