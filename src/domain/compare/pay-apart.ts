import type { Career, MedianBand } from '../dataset.ts';
import { atEqualLevel, type EqualLevel } from './equal-level.ts';
import { type Difference, differenceOfMedians } from './how-sure.ts';
import { overlap } from './overlap.ts';
import { recordsApart } from './records-apart.ts';
import type { Sharing } from './shared-basis.ts';

/** Two bands on one basis, and how far they lie apart. */
export interface PayApart {
  first: MedianBand;
  second: MedianBand;
  difference: Difference;
  /** Shared part of the middle halves, 0 to 1. */
  overlap?: number;
  /** How often one record of the first exceeds one of the second, 0 to 1, from all of them; only where records are held. */
  oneOfEach?: number;
}

/** How far the first two of bands on one basis lie apart. */
export function payApart([first, second]: Sharing<MedianBand>): PayApart {
  const shared = overlap(first, second);
  const records = recordsApart(first, second);
  return {
    first,
    second,
    difference: differenceOfMedians(first, second),
    ...(shared !== undefined && { overlap: shared }),
    ...(records && { oneOfEach: records.share }),
  };
}

/** Two careers on one basis: all levels together, and at equal level where that is known as surely. */
export interface PayOnBasis extends PayApart {
  equal?: EqualLevel;
}

/** How far two careers lie apart on one basis of all their levels. */
export function payOnBasis([a, b]: readonly [Career, Career], bands: Sharing<MedianBand>): PayOnBasis {
  const apart = payApart(bands);
  const equal = atEqualLevel(a, b, bands);
  const asSure = equal?.direction !== undefined || apart.difference.direction === undefined;
  return { ...apart, ...(equal && asSure && { equal }) };
}

/** What a basis says of two careers: at equal level where it can be said, otherwise of all levels together. */
export function saidOf({ equal, difference }: PayOnBasis): Pick<Difference, 'percent' | 'direction'> {
  return equal ?? difference;
}
