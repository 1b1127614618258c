import { type Percentile, percentiles } from '../../domain/dataset.ts';

/* What `chart-attributes.ts` wrote: a file of its own, since only the code of the canvas reads it. */

/** One bar as the canvas draws it, in the money of its chart. */
export interface RangeValues {
  slot: number;
  values: Partial<Record<Percentile, number>>;
  /** Percentiles that are known to be this high at the least. */
  capped: ReadonlySet<string>;
  /** A stand-in category, drawn hatched. */
  proxy: boolean;
  /** Of a bar that several roles share: the place of each, and whether the category stands in for it. */
  shared: { slot: number; proxy: boolean }[];
}

/** What `rangeAttributes` wrote. */
export function readRange({ slot, values = '', capped, proxy, shared }: DOMStringMap): RangeValues {
  const amounts = values.split(',');
  return {
    slot: Number(slot),
    values: Object.fromEntries(
      percentiles.flatMap((key, index) => (amounts[index] ? [[key, Number(amounts[index])]] : [])),
    ),
    capped: new Set(capped?.split(',')),
    proxy: proxy !== undefined,
    shared: (shared?.split(' ') ?? []).map((part) => ({ slot: Number.parseInt(part, 10), proxy: part.endsWith('h') })),
  };
}

/** What `pointsAttribute` wrote. */
export function readPoints({ points = '' }: DOMStringMap): { x: number; y: number }[] {
  const numbers = points.split(',').map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
