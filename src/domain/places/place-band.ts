import { type MedianBand, percentiles } from '../dataset.ts';
import type { Amount } from '../format.ts';
import { capped, isNumber, type WageColumns } from './wage-columns.ts';

/** Columns that pay in a place is read from. */
export type BandColumns = WageColumns<'employment' | 'rse' | 'p10' | 'p25' | 'median' | 'p75' | 'p90'>;

/**
 * Official pay at one place of the list as a band in US dollars, so that it is compared and drawn as others are; undefined
 * without a median. A bound is a capped amount.
 *
 * @param about Whose it is, who publishes it, and where it is written.
 */
export function placeBand(
  columns: BandColumns,
  at: number,
  about: Pick<MedianBand, 'id' | 'owner' | 'source' | 'locator' | 'written' | 'place' | 'period' | 'transcribed'>,
): MedianBand | undefined {
  const amounts = Object.fromEntries(
    percentiles.flatMap((key): [string, Amount][] => {
      const value = columns[key][at];
      if (value === capped) return [[key, { value: columns.top, capped: true }]];
      return isNumber(value) ? [[key, { value, capped: false }]] : [];
    }),
  );
  const { median } = amounts;
  if (!median) return undefined;
  const [people, rse] = [columns.employment[at], columns.rse[at]];
  return {
    kind: 'band',
    level: 'all',
    measure: 'wage',
    statistic: 'percentiles',
    scope: 'all',
    taxed: 'gross',
    currency: 'USD',
    per: columns.per,
    ...about,
    values: { ...amounts, median },
    ...(isNumber(rse) && { rse }),
    ...(isNumber(people) && { count: people, countOf: 'employees' as const }),
  };
}
