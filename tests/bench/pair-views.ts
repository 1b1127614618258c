import { weighed } from '../../src/published.ts';
import { pairId, paths } from '../../src/view/base/site-paths.ts';
import { describeRow } from '../../src/view/cite/row-description.ts';
import { compareMany } from '../../src/view/matchup/compare-many.ts';

/** Every so many pairs of careers that have pages, evenly spread: their ids. */
export function everyPair(step: number): string[] {
  return weighed.filter((_, index) => index % step === 0).map(([a, b]) => pairId([a.id, b.id]));
}

/** What the pages of such pairs show, as plain data, for another writer to make pages of. */
export function pairViews(step: number): { id: string; title: string; shown: object }[] {
  return weighed
    .filter((_, index) => index % step === 0)
    .map(([a, b]) => {
      // Numbers of the marks are set as the view is finished; what only our own pages read is left out.
      const { title, markNotes, ...shown } = compareMany([a, b], describeRow, { path: paths.pair(a.id, b.id) });
      return { id: pairId([a.id, b.id]), title, shown };
    });
}
