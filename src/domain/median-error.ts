/*
 * The error of an official median, and when two of them are apart: one rule for the country, places and industries.
 */

/** Two-sided 95% point of the normal distribution. */
export const z95 = 1.96;

/**
 * By how much the standard error of a median exceeds that of a mean where values spread as in a normal distribution: the
 * square root of π/2.
 */
const ofMedian = 1.2533;

/** A difference under this share of the lower median, in percent, is no direction, however sure. */
export const leastPercent = 2;

/**
 * Half of the 95% interval of a median, as a share of it, from the published relative standard error of the mean in
 * percent, since none is published for the median: 1.96 × 1.2533 × that error.
 */
export function medianErrorShare(rse: number): number {
  return (z95 * ofMedian * rse) / 100;
}
