import { roundToUnit } from './percentiles.ts';

/**
 * A 95% interval of the median from order statistics, valid for any distribution: [x(k), x(n+1−k)], counted from 1, with
 * the largest k for which P(Bin(n, ½) < k) ≤ 2.5%. Ends are rounded to a unit.
 * @param sorted ascending values
 * @returns undefined where there are too few values for such an interval (fewer than six)
 */
export function medianInterval(sorted: readonly number[]): [number, number] | undefined {
  const n = sorted.length;
  // The probabilities underflow from about a thousand values on, so they are kept as logarithms.
  let logProbability = -n * Math.LN2;
  let below = Math.exp(logProbability);
  let k = 0;
  while (below <= 0.025) {
    logProbability += Math.log((n - k) / (k + 1));
    k += 1;
    below += Math.exp(logProbability);
  }
  const low = sorted[k - 1];
  const high = sorted[n - k];
  return low === undefined || high === undefined ? undefined : [roundToUnit(low), roundToUnit(high)];
}
