import { writeQuery } from './page-query.ts';
import { addressKeys } from './query-words.ts';

type Keys = Partial<Record<(typeof addressKeys)[number], string>>;

/** A query with some of its keys set anew: known keys in their order, then any others as they stood. */
export function withKeys(search: string, set: Keys): string {
  const others = [...new URLSearchParams(search)].filter(([key]) => !(addressKeys as readonly string[]).includes(key));
  return write([...known(search, set), ...others]);
}

/** The same without any other key: what is sent to somebody carries nothing that a third party put behind the address. */
export function onlyKnownKeys(search: string, set: Keys): string {
  return write(known(search, set));
}

function known(search: string, set: Keys): [key: string, value: string][] {
  const before = new URLSearchParams(search);
  return addressKeys.map((key) => [key, set[key] ?? before.get(key) ?? '']);
}

const write = (entries: readonly (readonly [string, string])[]) =>
  writeQuery(entries.map(([key, value]) => [encodeURIComponent(key), encoded(value)] as const));

/** Commas stay as they are: they are plain in a query, and readers see them. */
const encoded = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');
