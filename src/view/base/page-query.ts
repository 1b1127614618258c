import { shortened } from './shortened.ts';

/** What a page knows under one key of its query: each value, and each former name of one, with the value it means. */
export type Known = ReadonlyMap<string, string>;

/** A value of the query as the page takes it; `unknown` where it knows none of that name: as it is quoted back. */
export type Read = { value: string } | { unknown: string };

/** The values under a key of a query, in their order, each looked up. Several are joined by commas. */
export function readValues(search: string, key: string, known: Pick<Known, 'get'>): Read[] {
  const raw = new URLSearchParams(search).get(key) ?? '';
  return raw
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const value = known.get(name);
      return value === undefined ? { unknown: shortened(name) } : { value };
    });
}

/** A query of ids, in the order given; keys without a value are left out. Empty where nothing is left. */
export function writeQuery(entries: readonly (readonly [key: string, value: string])[]): string {
  const pairs = entries.filter(([, value]) => value).map(([key, value]) => `${key}=${value}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
