import { quantileSorted } from 'd3-array';

/**
 * A whole number, halves to the even neighbour: the rounding of NumPy, so that figures can be checked against
 * computations made there.
 */
export function roundToUnit(value: number): number {
  const floor = Math.floor(value);
  // Interpolation leaves noise far behind the decimal point, which must not decide a tie.
  const rest = Math.round((value - floor) * 1e6) / 1e6;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * Percentile by linear interpolation between order statistics (Hyndman and Fan’s type 7), rounded to a unit.
 * @param sorted ascending values, at least one
 * @param share from 0 (minimum) to 1 (maximum)
 */
export function percentile(sorted: number[], share: number): number {
  const value = quantileSorted(sorted, share);
  if (value === undefined) throw new RangeError('A percentile needs at least one value.');
  return roundToUnit(value);
}

/** Minimum, every fifth percentile and maximum: 21 values, each rounded to a unit. */
export function everyFifthPercentile(sorted: number[]): number[] {
  return Array.from({ length: 21 }, (_, step) => percentile(sorted, step / 20));
}
