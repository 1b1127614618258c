import type { MedianBand } from '../dataset.ts';
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
