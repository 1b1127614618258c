import type { ContentCheck } from '../checker/check-content.ts';
import type { Entry } from '../schema/collections.ts';
import { forLines } from '../schema/source.ts';
import { type PageSet, pageOf, pagesShowing, type Shown } from './pages-showing.ts';

/**
 * Where a change is seen: the pages of files that changed, and those that show or name a figure that did.
 *
 * @param figures Every figure or value of a table that moved, came or went, of both states.
 */
export function pagesTouched(before: ContentCheck, after: ContentCheck, figures: readonly Shown[]): PageSet {
  const shown = pagesShowing(figures, after);
  const changed = changedEntries(before, after);
  const roles = changed.filter(({ kind }) => kind === 'profile' || kind === 'salary').map(({ id }) => id);
  return {
    pages: [...new Set([...shown.pages, ...changed.flatMap(pageOf)])].sort(),
    comparisonsOf: [...new Set([...shown.comparisonsOf, ...roles])].sort(),
  };
}

/** Entries that are new, gone, or hold something else. */
function changedEntries(before: ContentCheck, after: ContentCheck): Entry[] {
  // What a source gives is seen in the rows of its lines.
  const unseen = new Set(Object.keys(forLines));
  const seen = ({ kind, data }: Entry) =>
    kind === 'source' ? Object.entries(data).filter(([key]) => !unseen.has(key)) : data;
  const text = (entry: Entry) => JSON.stringify([seen(entry), entry.body]);
  const old = new Map(before.entries.map((entry) => [entry.path, entry]));
  const unread = new Set(before.incomplete);
  // What could not be read did not go.
  const now = new Set([...after.entries.map(({ path }) => path), ...after.incomplete]);
  return [
    ...after.entries.filter((entry) => {
      const was = old.get(entry.path);
      return was ? text(was) !== text(entry) : !unread.has(entry.path);
    }),
    ...before.entries.filter(({ path }) => !now.has(path)),
  ];
}
