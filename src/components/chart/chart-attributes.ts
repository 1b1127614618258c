import { type Percentile, percentiles } from '../../domain/dataset.ts';
import type { TableRow } from '../../view/chart/range-chart.ts';

/*
 * How a chart’s table carries numbers to the canvas that draws them anew: both what a component writes and what the
 * browser reads. Nothing is read out of printed text.
 */

/** One bar as the canvas draws it, in the money of its chart. */
export interface RangeValues {
  slot: number;
  values: Partial<Record<Percentile, number>>;
  /** Percentiles that are known to be this high at the least. */
  capped: ReadonlySet<string>;
  /** A stand-in category, drawn hatched. */
  proxy: boolean;
}

/** Money that was converted has many decimals. */
const cents = (value: number) => Math.round(100 * value) / 100;

/** `data-values`: p10 to p90 joined by commas, empty where none is stated; `data-capped`: those that are capped. */
export function rangeAttributes({ slot, amounts, proxy }: Pick<TableRow, 'slot' | 'amounts' | 'proxy'>) {
  const capped = percentiles.filter((_, index) => amounts[index]?.capped);
  return {
    'data-slot': slot,
    'data-values': amounts.map((amount) => amount && cents(amount.value)).join(),
    'data-capped': capped.join() || undefined,
    'data-proxy': proxy ? '' : undefined,
  };
}

/** What `rangeAttributes` wrote. */
export function readRange({ slot, values = '', capped, proxy }: DOMStringMap): RangeValues {
  const amounts = values.split(',');
  return {
    slot: Number(slot),
    values: Object.fromEntries(
      percentiles.flatMap((key, index) => (amounts[index] ? [[key, Number(amounts[index])]] : [])),
    ),
    capped: new Set(capped?.split(',')),
    proxy: proxy !== undefined,
  };
}

/** `data-points` of a body of rows: the places of their figures on two axes, x and y in turn. */
export function pointsAttribute(points: readonly (readonly [x: number, y: number])[]) {
  return { 'data-points': points.flat().join() };
}

/** What `pointsAttribute` wrote. */
export function readPoints({ points = '' }: DOMStringMap): { x: number; y: number }[] {
  const numbers = points.split(',').map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
