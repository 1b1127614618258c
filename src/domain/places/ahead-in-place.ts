import { type Ahead, aheadOf } from '../compare/ahead-of.ts';
import type { MedianBand } from '../dataset.ts';
import { compareInPlace, type InPlace } from './compare-in-place.ts';
import { capped, unpublished } from './wage-columns.ts';

/**
 * Who of two to four careers is paid more than every other in one place, by official medians of that place, as two of them
 * are set beside each other there: not comparable where they are published by different units of time.
 */
export function aheadInPlace(bands: readonly MedianBand[]): Ahead {
  const top = bands.find(({ values }) => values.median.capped)?.values.median.value ?? Number.POSITIVE_INFINITY;
  return aheadOf(bands, (first, second) => moreOf(compareInPlace(columnsOf(first, top), columnsOf(second, top), 0)));
}

function moreOf(here: InPlace): -1 | 0 | 1 | undefined {
  if (here.kind === 'bound' || (here.kind === 'apart' && here.clear)) return here.side === 'first' ? 1 : -1;
  return here.kind === 'units' ? undefined : 0;
}

/** A band of one place as columns of one entry; `top` is the bound of the publication, in US$. */
function columnsOf({ per, rse = unpublished, values: { median } }: MedianBand, top: number) {
  return {
    ...{ per: per === 'hour' ? ('hour' as const) : ('year' as const), top },
    employment: [unpublished],
    rse: [rse],
    median: [median.capped ? capped : median.value],
  };
}
