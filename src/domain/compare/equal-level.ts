import type { Career, MedianBand } from '../dataset.ts';
import { directionOf, type Interval } from './how-sure.ts';
import { whatDiffers } from './not-comparable.ts';
import { recordsApart } from './records-apart.ts';
import type { Sharing } from './shared-basis.ts';

/** One level that both roles have, and which part of each role’s ads or filings of all levels it is, in percent. */
export interface SharedLevel {
  first: MedianBand;
  second: MedianBand;
  shares: [first: number, second: number];
}

/** How far two roles lie apart once both are weighted to one mix of levels. */
export interface EqualLevel {
  /** By how much the median of the first lies above that of the second (negative: below), in percent of the second. */
  percent: number;
  /** 95% interval of `percent`; absent where no records are held. */
  interval?: Interval;
  /** As `directionOf` has it; absent without an interval. */
  direction?: -1 | 0 | 1;
  /** How often a record of the first exceeds one of the second at that mix, 0 to 1; absent where no records are held. */
  share?: number;
  /** The levels that the mix is made of, lowest first; at least one. */
  levels: SharedLevel[];
}

/**
 * Two roles at equal level, from the basis on which all their levels are compared: both weighted to the mean of their two
 * mixes over the levels that both have and that may be compared. Where the records of the source were set beside each
 * other at import, the numbers are theirs. Otherwise, as for filings, it is the mean of the logarithms of the levels’
 * ratios at that mix, without an interval. Undefined where no level is common, or the bands are not of all levels.
 */
export function atEqualLevel(
  a: Pick<Career, 'pay'>,
  b: Pick<Career, 'pay'>,
  [first, second]: Sharing<MedianBand>,
): EqualLevel | undefined {
  if (first.level !== 'all' || second.level !== 'all' || !first.count || !second.count) return undefined;
  const records = recordsApart(first, second, 'equal');
  const onBasis = (career: Pick<Career, 'pay'>, all: MedianBand) =>
    career.pay.filter((band) => band.level !== 'all' && sameBasis(band, all));
  const levels = onBasis(a, first).flatMap((own): SharedLevel[] => {
    const other = onBasis(b, second).find(({ level }) => level === own.level);
    if (!other || whatDiffers(own, other) || (records && !recordsApart(own, other))) return [];
    return [{ first: own, second: other, shares: [partOf(own, first), partOf(other, second)] }];
  });
  if (levels.length === 0) return undefined;
  if (!records) return { percent: meanRatio(levels), levels };
  const { percent, interval, share } = records;
  const direction = directionOf({ percent, interval });
  return { percent, interval, ...(direction !== undefined && { direction }), share, levels };
}

function sameBasis(band: MedianBand, all: MedianBand): boolean {
  return (
    band.source.id === all.source.id &&
    band.measure === all.measure &&
    band.place === all.place &&
    band.period === all.period &&
    band.statistic === all.statistic
  );
}

/** In percent. */
const partOf = (level: MedianBand, all: MedianBand) => (100 * (level.count ?? 0)) / (all.count ?? Number.NaN);

/** In percent: the levels’ ratios at the mean of the two mixes. */
function meanRatio(levels: readonly SharedLevel[]): number {
  const total = (side: 0 | 1) => levels.reduce((sum, { shares }) => sum + shares[side], 0);
  const [ofFirst, ofSecond] = [total(0), total(1)];
  const log = levels.reduce((sum, { first, second, shares: [one, other] }) => {
    const weight = (one / ofFirst + other / ofSecond) / 2;
    return sum + weight * Math.log(first.values.median.value / second.values.median.value);
  }, 0);
  return 100 * Math.expm1(log);
}
