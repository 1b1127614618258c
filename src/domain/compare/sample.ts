import type { Band } from '../dataset.ts';

/** How much of a band may be shown, by the size of its sample. */
export type Showing = 'nothing' | 'middle-half' | 'all';

/** Under this many records no figure is drawn. */
export const leastToDraw = 30;
/** Under this many records the outer percentiles are left out. */
const leastForTails = 100;

/**
 * Samples of ads, values and answers: under 30 nothing, under 100 the middle half and the median, from 100 everything.
 * Loose range ends never show their outer percentiles, which are too wide. Official
 * figures are published with their own quality rules and are shown whole.
 */
export function showing(band: Pick<Band, 'measure' | 'count' | 'statistic'>): Showing {
  if (band.measure === 'wage' || band.measure === 'tax-return') return 'all';
  const size = band.count ?? 0;
  if (size < leastToDraw) return 'nothing';
  return size < leastForTails || band.statistic === 'distinct-values' ? 'middle-half' : 'all';
}
