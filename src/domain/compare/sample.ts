import type { Band } from '../dataset.ts';

/** How much of a band may be shown, by the size of its sample. */
export type Showing = 'nothing' | 'middle-half' | 'all';

/** Under this many records no figure is drawn. */
export const leastToDraw = 30;
/** The same of single values: the two ends of an ad’s range are one record. */
const leastValues = 60;

/** Under how many of what it counts a figure is not drawn. */
export function leastOf({ countOf }: Pick<Band, 'countOf'>): number {
  return countOf === 'values' ? leastValues : leastToDraw;
}
/** Under this many records the outer percentiles are left out. */
export const leastForTails = 100;

/**
 * Samples of ads and answers: under 30 (of single values: 60) nothing, under 100 the middle half and the median, from 100 everything.
 * Loose range ends never show their outer percentiles, which are too wide. Official
 * figures are published with their own quality rules and are shown whole.
 */
export function showing(band: Pick<Band, 'measure' | 'count' | 'countOf' | 'statistic'>): Showing {
  if (band.measure === 'wage' || band.measure === 'tax-return') return 'all';
  const size = band.count ?? 0;
  if (size < leastOf(band)) return 'nothing';
  return size < leastForTails || band.statistic === 'distinct-values' ? 'middle-half' : 'all';
}

/** Whether a figure rests on so few ads, values or answers that it is marked as small. */
export function isSmall(band: Pick<Band, 'measure' | 'count' | 'countOf' | 'statistic'>): boolean {
  return showing(band) === 'middle-half' && (band.count ?? 0) < leastForTails;
}
