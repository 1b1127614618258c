import { percent, range } from '../../domain/format.ts';
import type { Apart, InPlace } from '../../domain/places/compare-in-place.ts';
import { inTimes, leastTimes } from '../base/apart-words.ts';
import { leading, type MoreCell, slotOf } from './pair-columns.ts';
import type { Plurals } from './side-words.ts';

/** “21%”, of the lower, or “3.5 times” it; a difference that rounds to none is “under 1%”. */
export function byShare(share: number): string {
  if (inManyTimes(share)) return `${inTimes(100 * share)} times`;
  const rounded = percent(100 * share);
  return rounded === '0%' && share > 0 ? 'under 1%' : rounded;
}

/** “(35–46%)”; “(3% less to 8% more)” where it crosses even; empty without an error. */
export function errorRange({ share, least, most }: Pick<Apart, 'share' | 'least' | 'most'>): string {
  if (!Number.isFinite(most)) return '';
  if (least <= 0) return `(${percent(-100 * least)} less to ${percent(100 * most)} more)`;
  if (inManyTimes(share)) return `(${range(inTimes(100 * least), inTimes(100 * most))} times)`;
  return `(${range(percent(100 * least).replace('%', ''), percent(100 * most))})`;
}

/** “31% more”, “3.5 times as much” */
export const moreWords = (share: number): string => `${byShare(share)} ${inManyTimes(share) ? 'as much' : 'more'}`;

const inManyTimes = (share: number) => share >= leastTimes - 1;

/** “electricians 19% more”, “at least 28% more” of a bound, “no clear difference”, or why nothing is said. */
export function differenceWords(here: InPlace, names: Plurals): string {
  switch (here.kind) {
    case 'apart':
      return here.clear ? `${names[leading(here)]} ${moreWords(here.share)}` : 'no clear difference';
    case 'bound':
      return `${names[here.side]} at least ${moreWords(here.share)}`;
    case 'undecided':
      return 'the figures cannot tell';
    case 'units':
      return 'paid by different units of time';
    case 'unpublished':
      return 'no median for one or both';
  }
}

/** The last cell of a row: whose sign and by how much. */
export function moreCell(here: InPlace): MoreCell {
  if (here.kind === 'apart') {
    return { ...(here.clear && { slot: slotOf(leading(here)) }), text: byShare(here.share) };
  }
  return here.kind === 'bound' ? { slot: slotOf(here.side), text: `${byShare(here.share)} or more` } : { text: '–' };
}
