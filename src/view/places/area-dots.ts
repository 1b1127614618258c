import { sentenceCase } from '../../domain/format.ts';
import type { PlaceApart } from '../../domain/places/count-places.ts';
import { shortPlaceName } from '../../domain/places/place.ts';
import { byShare } from './difference-words.ts';
import { leading, type PairColumns } from './pair-columns.ts';

/** Areas as dots: a column a step of the log ratio, even in the middle, the first career’s side left. */
export interface AreaDots {
  /** Columns, and the dots of the highest. */
  columns: number;
  height: number;
  /** Middles of the dots of each kind, from the left in columns and from below in dots. */
  dots: Record<'first' | 'second' | 'unclear', [column: number, level: number][]>;
  /** Percent of the lower, from the left in shares of the width. */
  ticks: { at: number; text: string; inner: boolean }[];
  /** The furthest each way, where there is one: who is more, which area, and its dot. */
  ends: { side: 'first' | 'second'; who: string; area: string; at: number; level: number }[];
}

/** Half-widths of the axis, as logarithms, each with its ticks. */
const widths = [
  [0.3, [0, 0.1, 0.2, 0.3]],
  [0.56, [0, 0.1, 0.3, 0.6]],
  [0.8, [0, 0.2, 0.5, 1]],
  [1.2, [0, 0.5, 1, 2]],
  [1.8, [0, 1, 2, 4]],
  [2.6, [0, 1, 3, 9]],
] as const;

/** Dots of all areas; those that are clear stand lowest. What lies beyond the widest axis stands at its end. */
export function areaDots(areas: readonly PlaceApart[], { places, names }: PairColumns, columns: number): AreaDots {
  const furthest = Math.max(0, ...areas.map(({ apart }) => Math.abs(apart.log)));
  const [half, steps] = widths.find(([width]) => furthest <= width) ?? widths[5];
  const columnOf = (log: number) => Math.min(columns - 1, Math.max(0, Math.floor(((1 - log / half) / 2) * columns)));
  const byColumn = Map.groupBy(areas, ({ apart }) => columnOf(apart.log));
  const dots: AreaDots['dots'] = { first: [], second: [], unclear: [] };
  const at = new Map<PlaceApart, [number, number]>();
  for (const [column, held] of byColumn) {
    const sorted = [...held].sort((a, b) => Number(b.apart.clear) - Number(a.apart.clear));
    for (const [level, area] of sorted.entries()) {
      const dot: [number, number] = [column + 0.5, level + 0.5];
      dots[area.apart.clear ? leading(area.apart) : 'unclear'].push(dot);
      at.set(area, dot);
    }
  }
  return {
    columns,
    height: Math.max(1, ...[...byColumn.values()].map(({ length }) => length)),
    dots,
    ticks: steps.flatMap((step) =>
      (step === 0 ? [0] : [Math.log1p(step), -Math.log1p(step)]).map((log) => ({
        at: (1 - log / half) / 2,
        text: step === 0 ? 'even' : byShare(step),
        inner: step === steps[1],
      })),
    ),
    ends: (['first', 'second'] as const).flatMap((side) => {
      const own = areas.filter(({ apart }) => apart.side === side);
      const [end] = own.sort((a, b) => b.apart.share - a.apart.share);
      const place = end && places[end.place];
      const [column = 0, level = 0] = (end && at.get(end)) ?? [];
      if (!end || !place) return [];
      const area = `${shortPlaceName(place).replace(/, [A-Z]{2}$/, '')} ${byShare(end.apart.share)}`;
      return [{ side, who: `${sentenceCase(names[side])} more`, area, at: column / columns, level }];
    }),
  };
}
