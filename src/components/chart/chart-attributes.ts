import { percentiles } from '../../domain/dataset.ts';
import type { TableRow } from '../../view/chart/range-chart.ts';

/*
 * How a chart’s table carries numbers to the canvas that draws them anew. What is written here is read by
 * `read-chart-attributes.ts`: nothing is read out of printed text.
 */

/** Money that was converted has many decimals. */
const cents = (value: number) => Math.round(100 * value) / 100;

/**
 * `data-values`: p10 to p90 joined by commas, empty where none is stated; `data-capped`: those that are capped;
 * `data-shared`: the places of the roles that share the bar, those in which it stands in with an “h”, as it is hatched.
 */
export function rangeAttributes(row: Pick<TableRow, 'slot' | 'amounts' | 'proxy' | 'shared'>) {
  const { slot, amounts, proxy, shared } = row;
  const capped = percentiles.filter((_, index) => amounts[index]?.capped);
  return {
    'data-slot': slot,
    'data-values': amounts.map((amount) => amount && cents(amount.value)).join(),
    'data-capped': capped.join() || undefined,
    'data-proxy': proxy ? '' : undefined,
    'data-shared': shared?.map((part) => `${part.slot}${part.proxy ? 'h' : ''}`).join(' '),
  };
}

/** `data-points` of a body of rows: the places of their figures on two axes, x and y in turn. */
export function pointsAttribute(points: readonly (readonly [x: number, y: number])[]) {
  return { 'data-points': points.flat().join() };
}
