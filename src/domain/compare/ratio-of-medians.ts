import type { Interval } from './how-sure.ts';

/** By how much one median lies above another (negative: below), in percent of the second. */
export interface Ratio {
  percent: number;
  /** 95% interval of `percent`; absent where a side has none. */
  interval?: Interval;
}

/** A median, and its 95% interval where one is known, in one unit. */
export interface Estimate {
  median: number;
  interval?: Interval | undefined;
}

/**
 * The ratio of two medians with its interval by MOVER (Zou and Donner 2008) on their logarithms: each side’s half-width
 * enters separately, as the root of the summed squares. On the log scale the interval is that of the ratio, whichever of
 * the two is the divisor; that of a difference over a fixed divisor would leave out the divisor’s own error.
 */
export function ratioOfMedians(first: Estimate, second: Estimate): Ratio {
  const log = Math.log(first.median / second.median);
  const percent = (100 * (first.median - second.median)) / second.median;
  const a = logDistances(first);
  const b = logDistances(second);
  if (!a || !b) return { percent };
  return {
    percent,
    interval: [asPercent(log - Math.hypot(a.below, b.above)), asPercent(log + Math.hypot(a.above, b.below))],
  };
}

/** A difference of logarithms as the percentage by which one number lies above the other. */
export const asPercent = (log: number) => 100 * Math.expm1(log);

/** How far the ends of an interval lie from its median, on the log scale; undefined where it reaches zero. */
function logDistances({ median, interval }: Estimate): { below: number; above: number } | undefined {
  if (!interval || interval[0] <= 0) return undefined;
  return { below: Math.log(median / interval[0]), above: Math.log(interval[1] / median) };
}
