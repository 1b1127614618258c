import type { MedianBand } from '../dataset.ts';

/** A 95% interval: lower and upper end in the unit of the value. */
export type Interval = readonly [low: number, high: number];

export interface MedianInterval {
  interval: Interval;
  /** Order statistics of the records, or the mean’s published error borrowed for the median. */
  method: 'records' | 'borrowed-error';
}

/** Two-sided 95% point of the normal distribution. */
const z95 = 1.96;

/**
 * The 95% interval of a band’s median, in its currency. Records give it directly (`median95`); official medians borrow
 * 1.96 × the published relative standard error of the mean, since none is published for the median. Undefined where
 * neither exists or the median itself is capped.
 */
export function medianInterval(band: MedianBand): MedianInterval | undefined {
  const { median } = band.values;
  if (median.capped) return undefined;
  if (band.median95) return { interval: band.median95, method: 'records' };
  if (band.rse === undefined) return undefined;
  const half = (z95 * band.rse * median.value) / 100;
  return { interval: [median.value - half, median.value + half], method: 'borrowed-error' };
}

export interface Difference {
  /** First minus second, in the currency. */
  amount: number;
  /** The same in percent of the second. */
  percent: number;
  /** 95% interval of `amount`; absent where a side has none. */
  interval?: Interval;
  /** The same in percent of the second. */
  percentInterval?: Interval;
  method?: MedianInterval['method'];
  /** Which side is higher beyond doubt; 0 when the interval includes zero; undefined when there is no interval. */
  direction?: -1 | 0 | 1;
}

/**
 * Difference of two medians with its interval by MOVER (Zou and Donner 2008): each side’s half-width enters separately,
 * as the root of the summed squares. Not for projections or counts.
 */
export function differenceOfMedians(first: MedianBand, second: MedianBand): Difference {
  const a = first.values.median.value;
  const b = second.values.median.value;
  const amount = a - b;
  const percent = (100 * amount) / b;
  const ofFirst = medianInterval(first);
  const ofSecond = medianInterval(second);
  if (!ofFirst || !ofSecond) return { amount, percent };
  const [aLow, aHigh] = ofFirst.interval;
  const [bLow, bHigh] = ofSecond.interval;
  const low = amount - Math.hypot(a - aLow, bHigh - b);
  const high = amount + Math.hypot(aHigh - a, b - bLow);
  return {
    amount,
    percent,
    interval: [low, high],
    percentInterval: [(100 * low) / b, (100 * high) / b],
    method: ofFirst.method === 'records' && ofSecond.method === 'records' ? 'records' : 'borrowed-error',
    direction: low > 0 ? 1 : high < 0 ? -1 : 0,
  };
}

/** How far the higher lies above the lower, in percent of the lower, from first-minus-second in percent of the second. */
export function ofLower(percentOfSecond: number): number {
  return percentOfSecond >= 0 ? percentOfSecond : (100 * -percentOfSecond) / (100 + percentOfSecond);
}
