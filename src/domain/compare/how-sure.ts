import type { MedianBand } from '../dataset.ts';
import { leastPercent, medianErrorShare } from '../median-error.ts';
import { type Ratio, ratioOfMedians } from './ratio-of-medians.ts';
import { recordsApart } from './records-apart.ts';

/** A 95% interval: lower and upper end in the unit of the value. */
export type Interval = readonly [low: number, high: number];

export interface MedianInterval {
  interval: Interval;
  /** Order statistics of the records, or the mean’s published error borrowed for the median. */
  method: 'records' | 'borrowed-error';
}

/**
 * The 95% interval of a band’s median, in its currency. Records give it directly (`median95`); official medians borrow
 * the published relative standard error of the mean, since none is published for the median: half the interval is
 * 1.96 × 1.2533 × that error. Undefined where neither exists or the median itself is capped.
 */
export function medianInterval(band: MedianBand): MedianInterval | undefined {
  const { median } = band.values;
  if (median.capped) return undefined;
  if (band.median95) return { interval: band.median95, method: 'records' };
  if (band.rse === undefined) return undefined;
  const half = medianErrorShare(band.rse) * median.value;
  return { interval: [median.value - half, median.value + half], method: 'borrowed-error' };
}

export interface Difference {
  /** First minus second, in the currency. */
  amount: number;
  /** By how much the first lies above the second (negative: below), in percent of the second. */
  percent: number;
  /** 95% interval of `percent`, as that of a ratio; absent where a side has none. */
  percentInterval?: Interval;
  method?: MedianInterval['method'];
  /** Which side is higher, as `directionOf` has it. */
  direction?: -1 | 0 | 1;
}

/**
 * Difference of two medians. Where the records of both were set beside each other at import, percentage and interval are
 * theirs; otherwise the interval is that of the ratio, from the intervals of the two. Not for projections or counts.
 */
export function differenceOfMedians(first: MedianBand, second: MedianBand): Difference {
  const [ofFirst, ofSecond] = [medianInterval(first), medianInterval(second)];
  const { percent, interval } =
    recordsApart(first, second) ??
    ratioOfMedians(
      { median: first.values.median.value, interval: ofFirst?.interval },
      { median: second.values.median.value, interval: ofSecond?.interval },
    );
  const amount = first.values.median.value - second.values.median.value;
  const direction = directionOf({ percent, interval });
  return {
    amount,
    percent,
    ...(interval && { percentInterval: interval }),
    ...(interval && {
      method: ofFirst?.method === 'records' && ofSecond?.method === 'records' ? 'records' : 'borrowed-error',
    }),
    ...(direction !== undefined && { direction }),
  };
}

/**
 * Which of two is higher: 1 the first, -1 the second, 0 where the interval holds zero or the higher lies less than 2%
 * above the lower; undefined without an interval, so that no word of direction stands on it.
 */
export function directionOf({
  percent,
  interval,
}: Pick<Ratio, 'percent'> & { interval?: Interval | undefined }): -1 | 0 | 1 | undefined {
  if (!interval) return undefined;
  const [low, high] = interval;
  if (ofLower(percent) < leastPercent) return 0;
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}

/** How far the higher lies above the lower, in percent of the lower, from first-minus-second in percent of the second. */
export function ofLower(percentOfSecond: number): number {
  return percentOfSecond >= 0 ? percentOfSecond : (100 * -percentOfSecond) / (100 + percentOfSecond);
}
