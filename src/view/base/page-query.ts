import { addressKeys } from './query-words.ts';

/** What a page knows under one key of its query: each value, and each former name of one, with the value it means. */
export type Known = ReadonlyMap<string, string>;

/** A value of the query as the page takes it; `unknown` where it knows none of that name. */
export type Read = { value: string } | { unknown: string };

/** The values under a key of a query, in their order, each looked up. Several are joined by commas. */
export function readValues(search: string, key: string, known: Known): Read[] {
  const raw = new URLSearchParams(search).get(key) ?? '';
  return raw
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const value = known.get(name);
      return value === undefined ? { unknown: name } : { value };
    });
}

/** A query of ids, in the order given; keys without a value are left out. Empty where nothing is left. */
export function writeQuery(entries: readonly (readonly [key: string, value: string])[]): string {
  const pairs = entries.filter(([, value]) => value).map(([key, value]) => `${key}=${value}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** A query with some of its keys set anew: known keys in their order, then any others as they stood. */
export function withKeys(search: string, set: Partial<Record<(typeof addressKeys)[number], string>>): string {
  const before = new URLSearchParams(search);
  const known = addressKeys.map((key) => [key, set[key] ?? before.get(key) ?? ''] as const);
  const others = [...before].filter(([key]) => !(addressKeys as readonly string[]).includes(key));
  return writeQuery([...known, ...others].map(([key, value]) => [encodeURIComponent(key), encoded(value)] as const));
}

/** Commas stay as they are: they are plain in a query, and readers see them. */
const encoded = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');
