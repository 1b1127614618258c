import type { ContentCheck } from '../checker/check-content.ts';
import { sourcedObjects } from '../checker/sourced-objects.ts';
import { newestEdition } from '../domain/claim-verdict.ts';
import { isDue } from '../domain/edition-age.ts';
import { sourceOfFigure } from '../domain/figure/figure-changes.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import type { Entry } from '../schema/collections.ts';
import { paths } from '../view/base/site-paths.ts';
import { allFigures, entriesOf } from './content-parts.ts';
import { figureKeys } from './figure-keys.ts';
import { type PageSet, pageOf, pagesShowing } from './pages-showing.ts';

/** What is shown of a source that is no longer the newest word. */
export interface StaleSource extends PageSet {
  source: string;
  /** Figures that nothing newer in the content stands for. */
  figures: number;
  /** Entries without a figure of their own that cite it, such as ratings, rungs and skills. */
  others: number;
}

export interface StaleReport {
  /** Sources that a newer edition in the content replaces, although not in everything that they are cited for. */
  superseded: (StaleSource & { supersededBy: string })[];
  /** Sources whose next edition was announced for the day or an earlier one and is not here. */
  due: (StaleSource & { nextRelease: string })[];
  /** The newest editions without an announced date: how many. */
  undated: number;
}

/**
 * What the release calendars of the sources say on a day.
 *
 * @param day Such as 2026-12-01. An edition announced for a month or a year is due from its first day.
 */
export function staleSources(content: ContentCheck, day: string): StaleReport {
  const sources = entriesOf(content, 'source');
  const successors = new Map(sources.flatMap(({ id, data }) => (data.supersedes ? [[data.supersedes, id]] : [])));
  const all = allFigures(content);
  const bySource = Map.groupBy(all, sourceOfFigure);
  const shown = (id: string) => shownOf(id, notReplaced(bySource.get(id) ?? [], all), content);
  const report: StaleReport = { superseded: [], due: [], undated: 0 };
  for (const { id, data } of sources) {
    const supersededBy = successors.get(id);
    if (supersededBy !== undefined) {
      const stale = shown(id);
      if (stale.figures + stale.others > 0) report.superseded.push({ ...stale, supersededBy });
    } else if (data.nextRelease === undefined) report.undated += 1;
    else if (isDue(data, day)) {
      report.due.push({ ...shown(id), nextRelease: data.nextRelease });
    }
  }
  return report;
}

function notReplaced(figures: readonly FigureId[], all: readonly FigureId[]): FigureId[] {
  const byOwner = Map.groupBy(all, ({ owner }) => owner);
  return figures.filter((figure) => !newestEdition(figure, byOwner.get(figure.owner) ?? []));
}

function shownOf(source: string, figures: readonly FigureId[], content: ContentCheck): StaleSource {
  const citing = content.entries
    .map((entry) => ({ entry, count: othersIn(entry, source) }))
    .filter(({ count }) => count > 0);
  const { pages, comparisonsOf } = pagesShowing(figures, content);
  return {
    source,
    figures: figures.length,
    others: citing.reduce((sum, { count }) => sum + count, 0),
    pages: [...new Set([...pages, ...citing.flatMap(({ entry }) => pageOf(entry)), paths.source(source)])].sort(),
    comparisonsOf,
  };
}

/** A release tells of figures, it shows none. */
function othersIn({ kind, data }: Entry, source: string): number {
  if (kind === 'release') return 0;
  return sourcedObjects(data).filter(
    (found) => found.source === source && !found.path.some((key) => figureKeys.includes(String(key))),
  ).length;
}
