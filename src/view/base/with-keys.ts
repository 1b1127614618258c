import { writeQuery } from './page-query.ts';
import { addressKeys } from './query-words.ts';

/** A query with some of its keys set anew: known keys in their order, then any others as they stood. */
export function withKeys(search: string, set: Partial<Record<(typeof addressKeys)[number], string>>): string {
  const before = new URLSearchParams(search);
  const known = addressKeys.map((key) => [key, set[key] ?? before.get(key) ?? ''] as const);
  const others = [...before].filter(([key]) => !(addressKeys as readonly string[]).includes(key));
  return writeQuery([...known, ...others].map(([key, value]) => [encodeURIComponent(key), encoded(value)] as const));
}

/** Commas stay as they are: they are plain in a query, and readers see them. */
const encoded = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');
