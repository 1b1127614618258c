import type { Beside, MedianBand } from '../dataset.ts';
import type { Interval } from './how-sure.ts';

/** How far two groups lie apart by all their records, as the importer that held them computed it. */
export interface RecordsApart {
  /** How often a record of the first exceeds one of the second, 0 to 1, ties half; to the hundredth. */
  share: number;
  /** By how much the median of the first lies above that of the second (negative: below), in percent of the second. */
  percent: number;
  /** 95% interval of `percent`. */
  interval: Interval;
}

/**
 * What the records of one source say of two bands of it, at the level of the bands, or (`equal`, for bands of all levels)
 * at one mix of levels. Undefined where no records are held, too few, or some that may not be compared.
 */
export function recordsApart(
  first: MedianBand,
  second: MedianBand,
  level: Beside['level'] = first.level,
): RecordsApart | undefined {
  if (first.source.id !== second.source.id || first.level !== second.level) return undefined;
  const found = (of: MedianBand, other: MedianBand) =>
    of.beside?.find((row) => row.other === other.owner.id && row.level === level);
  const row = found(first, second);
  if (row) return { share: row.share / 100, percent: row.percent, interval: [row.low, row.high] };
  const turned = found(second, first);
  return (
    turned && {
      share: (100 - turned.share) / 100,
      percent: inverse(turned.percent),
      interval: [inverse(turned.high), inverse(turned.low)],
    }
  );
}

/** By how much the second lies above the first, in percent, where the first lies `percent` above the second. */
const inverse = (percent: number) => (-100 * percent) / (100 + percent) + 0;
