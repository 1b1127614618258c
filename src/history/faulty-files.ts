import { readingRules } from '../checker/reading-rules.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import type { ContentDiff } from '../schema/published/content-diff.ts';
import type { ContentState } from './content-state.ts';

const ofReading = new Set([...readingRules.map(({ id }) => id), 'wage-tables']);

/** What of two states can be set side by side, and the files of which not all can. */
export interface Comparable {
  before: FigureId[];
  after: FigureId[];
  faulty: ContentDiff['faulty'];
}

/**
 * Leaves out the figures that one state lacks because their file could not be read there: a file with a fault is told as
 * such, and not as figures that came or went.
 *
 * @param figures Those of both states, as far as they could be read.
 */
export function withoutFaulty(
  before: ContentState,
  after: ContentState,
  figures: { before: readonly FigureId[]; after: readonly FigureId[] },
): Comparable {
  const [unreadNow, unreadBefore] = [new Set(after.incomplete), new Set(before.incomplete)];
  const [old, now] = [figures.before, figures.after].map((list) => new Set(list.map(({ id }) => id)));
  // Content of an older form is read in part: only a file of which nothing could be read is no ground for comparing.
  const readBefore = new Set(figures.before.map(({ path }) => path));
  const lacksNow = ({ id, path }: FigureId) => !now?.has(id) && unreadNow.has(path);
  const lackedBefore = ({ id, path }: FigureId) => !old?.has(id) && unreadBefore.has(path) && !readBefore.has(path);
  const missing = [...figures.before.filter(lacksNow), ...figures.after.filter(lackedBefore)];
  const counts = new Map([...Map.groupBy(missing, ({ path }) => path)].map(([path, { length }]) => [path, length]));
  // What could not be read comes before what is wrong with the rest.
  const problems = [...after.problems].sort((a, b) => Number(ofReading.has(b.rule)) - Number(ofReading.has(a.rule)));
  const places = new Map(problems.toReversed().map((problem) => [problem.path, problem.line]));
  return {
    before: figures.before.filter((figure) => !lacksNow(figure)),
    after: figures.after.filter((figure) => !lackedBefore(figure)),
    faulty: [...new Set([...after.incomplete, ...counts.keys()])]
      .sort()
      .map((path) => ({ path, line: places.get(path) ?? null, figures: counts.get(path) ?? 0 })),
  };
}
