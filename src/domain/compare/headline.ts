import type { Band } from '../dataset.ts';
import type { Amount } from '../format.ts';

/** The one figure by which a band is stated. */
export interface Headline {
  statistic: 'median' | 'mean';
  amount: Amount;
}

/** The median of a band, or its mean where no median is published; throws on a band without either. */
export function headline({ id, values: { median, mean } }: Pick<Band, 'id' | 'values'>): Headline {
  if (median) return { statistic: 'median', amount: median };
  if (mean) return { statistic: 'mean', amount: mean };
  throw new Error(`The band ${id} has neither a median nor a mean.`);
}
