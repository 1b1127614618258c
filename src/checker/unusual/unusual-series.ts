import type { SeriesRow } from '../../schema/table/series-row.ts';
import type { RuleContext } from '../rule.ts';
import { type PlacedRow, seriesRows } from '../source-tables.ts';
import type { UnusualValue } from './unusual-value.ts';

/** By how much a value may exceed, or fall short of, the one before it: a year, of job ads a month. */
const steps: Record<SeriesRow['series'], number> = {
  'exchange-rate': 2,
  'price-level': 1.25,
  'consumer-prices': 1.25,
  'postings-all': 2,
  'postings-software': 2,
};

/** Of a price level the whole country is 100; no place is so far from it. */
const levelRange = [50, 200] as const;

/** Rows of series that leap from the value before them at the same place, or price levels that no place has. */
export function unusualSeries(context: RuleContext): UnusualValue[] {
  const series = Map.groupBy(seriesRows(context), ({ data, source }) => `${source}|${data.series}|${data.place}`);
  return [...series.values()].flatMap((rows) => {
    const sorted = rows.toSorted((a, b) => (a.data.period < b.data.period ? -1 : 1));
    return sorted.flatMap((row, index) => unusual(row, sorted[index - 1]?.data) ?? []);
  });
}

function unusual(row: PlacedRow<'seriesRow'>, before: SeriesRow | undefined): UnusualValue | undefined {
  const { series, value } = row.data;
  const step = steps[series];
  if (before && (value > before.value * step || value < before.value / step)) {
    return leap(
      row,
      `between ${round(before.value / step)} and ${round(before.value * step)} after ${before.value} in ${before.period}`,
    );
  }
  const [lowest, highest] = levelRange;
  if (series !== 'price-level' || (value >= lowest && value <= highest)) return undefined;
  return leap(row, `a price level between ${lowest} and ${highest}, where the whole country is 100`);
}

function leap({ path, data, placeOf }: PlacedRow<'seriesRow'>, expected: string): UnusualValue {
  return {
    of: data,
    path,
    place: placeOf('value'),
    message: `found the value ${data.value}, expected ${expected}`,
    fix: 'Correct the number, its place or its period; if it is right, add a column "confirmed" with the reason.',
  };
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}
