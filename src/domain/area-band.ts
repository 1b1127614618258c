import { places } from '../schema/countries.ts';
import { type AreaWage, type MedianBand, percentiles } from './dataset.ts';

/** What all official pay in areas is. */
export const officialInArea = {
  kind: 'band',
  level: 'all',
  measure: 'wage',
  statistic: 'percentiles',
  scope: 'all',
  taxed: 'gross',
  per: 'year',
} as const satisfies Partial<MedianBand>;

/** Official pay in one area as a band, so that it is compared and drawn as others are; undefined without a median. */
export function areaBand({
  id,
  owner,
  source,
  locator,
  written,
  area,
  period,
  employment,
  values,
}: AreaWage): MedianBand | undefined {
  const { median } = values;
  if (median === undefined) return undefined;
  const amounts = Object.fromEntries(
    percentiles.flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[key, { value, capped: false }]];
    }),
  );
  return {
    ...officialInArea,
    id,
    owner,
    source,
    locator,
    written,
    place: area.country,
    currency: places[area.country].currency,
    period,
    values: { ...amounts, median: { value: median, capped: false } },
    ...(employment !== undefined && { count: employment, countOf: 'employees' as const }),
    transcribed: source.retrieval === 'transcribed',
  };
}
