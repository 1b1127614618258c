import type { Edit, Entry } from './edit.ts';

/**
 * Entries that an earlier run of the same importer wrote from the same source and that this run does not give: what the
 * importer looks for has changed, so they may be out of date. One line each, by their identity.
 *
 * @param rowsAt The whole rows of a file, by where they stand.
 */
export function leftovers(rowsAt: (at: Edit['at']) => readonly Entry[], edits: readonly Edit[]): string[] {
  const lists = Map.groupBy(
    edits.filter((edit) => edit.list),
    (edit) => edit.at[0],
  );
  return [...lists].flatMap(([key, own]) =>
    rowsAt([key])
      .filter((entry) => own.some(({ entry: given }) => same(given, entry, ['by', 'source'])))
      .filter((entry) => !own.some(({ entry: given, list }) => same(given, entry, list?.identity ?? [])))
      .map((entry) => `${key}: ${own[0]?.list?.identity.flatMap((part) => entry[part] ?? []).join(', ')}`),
  );
}

function same(a: Entry, b: Entry, keys: readonly string[]): boolean {
  return keys.every((key) => a[key] === b[key]);
}
