import { mean } from 'd3-array';
import { percentile, roundToUnit } from './percentiles.ts';

/** The figures of a pay band that are computed from values. */
export interface Summary {
  p10: number;
  p25: number;
  median: number;
  p75: number;
  p90: number;
  mean: number;
  count: number;
}

/** Fewer values than this say too little to be printed at all. */
export const fewestValues = 10;

/** Percentiles (type 7) and mean, rounded to a unit, and how many values there are (at least one). */
export function summarise(sorted: number[]): Summary {
  return {
    p10: percentile(sorted, 0.1),
    p25: percentile(sorted, 0.25),
    median: percentile(sorted, 0.5),
    p75: percentile(sorted, 0.75),
    p90: percentile(sorted, 0.9),
    mean: roundToUnit(mean(sorted) ?? Number.NaN),
    count: sorted.length,
  };
}

/** Values in ascending order, the form in which every statistic here takes them. */
export function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}
