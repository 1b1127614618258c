import type { Place } from '../../domain/places/place.ts';
import { placeMeasures, placeValue, type WageColumns } from '../../domain/places/wage-columns.ts';
import { csv } from '../csv.ts';

/** Whose pay by place a table is, and where it comes from. */
export interface PlacesViewFacts {
  career: string;
  /** Reference period of all rows. */
  period: string;
  /** In the publisher’s words. */
  attribution: string;
  licence: string;
  /** The view that was downloaded. */
  address: string;
}

const units = {
  employment: 'employees',
  rse: 'rse_of_mean_percent',
  p10: 'p10',
  p25: 'p25',
  median: 'median',
  p75: 'p75',
  p90: 'p90',
  quotient: 'location_quotient',
} as const satisfies Record<(typeof placeMeasures)[number], string>;

const facts = ['currency', 'per', 'note', 'career', 'period', 'source', 'licence', 'address'] as const;
const columnNames = [
  'code',
  'place',
  'kind',
  'state',
  ...placeMeasures.map((measure) => units[measure]),
  ...facts,
] as const;

/**
 * Pay of one career in some places as a table: one line a place, blank where there is no number, with the reason in its note.
 * Pay is before tax; without the self-employed.
 *
 * @param at The places, as their numbers in the list, in order.
 */
export function placesView(
  { places, columns }: { places: readonly Place[]; columns: WageColumns },
  at: readonly number[],
  { career, period, attribution, licence, address }: PlacesViewFacts,
): string {
  const lines = at.flatMap((index) => {
    const place = places[index];
    if (!place) return [];
    const { code, name, kind, state } = place;
    const numbers = placeMeasures.map((measure) => {
      const value = placeValue(columns[measure][index]);
      return [units[measure], typeof value === 'number' ? `${value}` : ''] as const;
    });
    const said = {
      currency: 'USD',
      per: columns.per,
      note: noteOf(columns, index),
      career,
      period,
      source: attribution,
      licence,
      address,
    };
    return [{ code, place: name, kind, state, ...said, ...(Object.fromEntries(numbers) as Record<Units, string>) }];
  });
  return csv(columnNames, lines);
}

type Units = (typeof units)[keyof typeof units];

/** Why a place has no number of something. */
function noteOf(columns: WageColumns, index: number): string {
  const having = (why: ReturnType<typeof placeValue>) =>
    placeMeasures.filter((measure) => placeValue(columns[measure][index]) === why).map((measure) => units[measure]);
  const [withheld, capped, blank] = [having('withheld'), having('capped'), having(undefined)];
  return [
    ...(withheld.length > 0 ? [`withheld by the publisher: ${withheld.join(' ')}`] : []),
    ...(capped.length > 0 ? [`at or above ${columns.top}: ${capped.join(' ')}`] : []),
    ...(blank.length > 0 ? [`not published: ${blank.join(' ')}`] : []),
  ].join('; ');
}
