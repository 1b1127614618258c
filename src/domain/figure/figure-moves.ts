import { plainStatistic } from '../claim-verdict.ts';
import type { FigureId } from './figure-ids.ts';

/** One figure and the one that stood for the same thing before. */
export interface FigureMove {
  /**
   * What moved it: another `value` under the same name; another `source` for the same period; or a newer `edition`, for a
   * later period than any that was there.
   */
  kind: 'value' | 'source' | 'edition';
  before: FigureId;
  after: FigureId;
}

/** What differs between two states of the content. */
export interface FigureMoves {
  /** In the order of the newer state. */
  moved: FigureMove[];
  /** Figures that nothing stood for before. */
  added: FigureId[];
  /** Figures that nothing stands for any more. */
  withdrawn: FigureId[];
}

/** Sets two states of the content side by side: what has the same value and name is left out. */
export function figureMoves(before: readonly FigureId[], after: readonly FigureId[]): FigureMoves {
  const former = new Map(before.map((figure) => [figure.id, figure]));
  const now = new Set(after.map(({ id }) => id));
  const rows = Map.groupBy(before, rowOf);
  const moves: FigureMoves = { moved: [], added: [], withdrawn: [] };
  const replaced = new Set<FigureId>();
  for (const figure of after) {
    const same = former.get(figure.id);
    if (same) {
      if (same.value !== figure.value) moves.moved.push({ kind: 'value', before: same, after: figure });
      continue;
    }
    const earlier = predecessor(figure, rows.get(rowOf(figure)) ?? [], now);
    if (!earlier) moves.added.push(figure);
    else {
      replaced.add(earlier);
      const kind = timeOf(earlier) === timeOf(figure) ? 'source' : 'edition';
      moves.moved.push({ kind, before: earlier, after: figure });
    }
  }
  moves.withdrawn.push(...before.filter((figure) => !now.has(figure.id) && !replaced.has(figure)));
  return moves;
}

/** What a new figure stands in the place of: one of the same period that went, or the newest of an earlier period. */
function predecessor(figure: FigureId, row: readonly FigureId[], now: ReadonlySet<string>): FigureId | undefined {
  const time = timeOf(figure);
  const gone = row.find((other) => timeOf(other) === time && !now.has(other.id));
  if (gone) return gone;
  const newest = row.reduce<FigureId | undefined>(
    (latest, other) => (latest && timeOf(latest) >= timeOf(other) ? latest : other),
    undefined,
  );
  return newest && timeOf(newest) < time ? newest : undefined;
}

/** The period or span of a figure; empty for filings, whose names hold none. */
function timeOf({ series, tokens, qualifiers }: FigureId): string {
  const token = (series === 'exposure' ? qualifiers[0] : tokens.at(-1)) ?? '';
  return /^\d{4}/.test(token) ? token : '';
}

/** All that tells a figure apart but its period and source. */
function rowOf(figure: FigureId): string {
  const { owner, series, tokens, qualifiers, statistic } = figure;
  const what = tokens.filter((token) => token !== timeOf(figure));
  const narrower = series === 'exposure' ? [] : qualifiers.slice(1);
  return [owner, series, ...what, '', ...narrower, plainStatistic(statistic)].join('|');
}

/** How far a figure moved, in percent of its former value; undefined where either is capped or the former is zero. */
export function percentMoved({ before, after }: Pick<FigureMove, 'before' | 'after'>): number | undefined {
  if (typeof before.value !== 'number' || typeof after.value !== 'number' || before.value === 0) return undefined;
  return (100 * (after.value - before.value)) / Math.abs(before.value);
}
