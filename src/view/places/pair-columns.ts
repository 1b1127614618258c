import { sentenceCase } from '../../domain/format.ts';
import type { Apart, InPlace, Side } from '../../domain/places/compare-in-place.ts';
import { compareInPlace } from '../../domain/places/compare-in-place.ts';
import { peopleIn } from '../../domain/places/count-places.ts';
import type { Industry } from '../../domain/places/industry.ts';
import { type Place, type PlacesByKind, placesByKind } from '../../domain/places/place.ts';
import type { WageColumns } from '../../domain/places/wage-columns.ts';
import type { Plurals } from './side-words.ts';

/** What a place has of a career, without how concentrated it is there. */
export type PayColumns = WageColumns<'employment' | 'rse' | 'p10' | 'p25' | 'median' | 'p75' | 'p90'>;

/** What industries have: nothing but what a comparison needs. */
export type IndustryColumns = WageColumns<'employment' | 'rse' | 'median'>;

/** Two careers with all that is published of them by place and by industry, beside the whole country. */
export interface PairColumns {
  names: Plurals;
  places: readonly Place[];
  kinds: PlacesByKind;
  pay: Readonly<Record<Side, PayColumns>>;
  /** The whole country, as the one entry of columns. */
  country: Readonly<Record<Side, PayColumns>>;
  industries: readonly Industry[];
  byIndustry: Readonly<Record<Side, IndustryColumns>>;
}

export const sides = ['first', 'second'] as const satisfies Side[];

/** The place on the page of each. */
export const slotOf = (side: Side) => (side === 'first' ? 1 : 2);

/** Two careers at one place. */
export const inPlace = ({ pay }: Pick<PairColumns, 'pay'>, at: number): InPlace =>
  compareInPlace(pay.first, pay.second, at);

/** Two careers in the whole country. */
export const inCountry = ({ country }: Pick<PairColumns, 'country'>): InPlace =>
  compareInPlace(country.first, country.second, 0);

/** By how much, of whom, and how surely: a sign of the side that leads, hollow where nothing is clear. */
export interface MoreCell {
  /** Whose sign; absent where no difference is clear. */
  slot?: 1 | 2;
  text: string;
}

/** From which share on a clear difference is a large one. */
export const large = 0.1;

/** The two sides of a difference that has one. */
export const leading = ({ side }: Apart): Side => (side === 'second' ? 'second' : 'first');

/** Both careers under the names that head a column or a list. */
export const columnNames = ({ names }: PairColumns): [string, string] => [
  sentenceCase(names.first),
  sentenceCase(names.second),
];

/** How many people of both careers a place has. */
export const peopleAt = ({ pay }: PairColumns, at: number): number => peopleIn(pay.first, pay.second, at);

/** One of two careers, as a pair is put together of them. */
export interface PairSide {
  name: string;
  pay: PayColumns;
  country: PayColumns;
  byIndustry: IndustryColumns;
}

/** Two careers along one list of places and industries. */
export function pairColumns(
  { places, industries }: Pick<PairColumns, 'places' | 'industries'>,
  first: PairSide,
  second: PairSide,
): PairColumns {
  const both = <K extends keyof PairSide>(key: K) => ({ first: first[key], second: second[key] });
  return {
    names: both('name'),
    places,
    kinds: placesByKind(places),
    pay: both('pay'),
    country: both('country'),
    industries,
    byIndustry: both('byIndustry'),
  };
}
