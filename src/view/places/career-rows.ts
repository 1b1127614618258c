import { count, list, money, range } from '../../domain/format.ts';
import { type Place, type PlaceKind, shortPlaceName } from '../../domain/places/place.ts';
import { isNumber, type WageColumns } from '../../domain/places/wage-columns.ts';
import { payAt } from './pay-at.ts';
import type { PlacesChoice } from './places-choice.ts';

/** What is published of one career, along the list of all places. */
export interface CareerColumns {
  places: readonly Place[];
  columns: WageColumns;
}

/** One place of a table. */
export interface PlaceRow {
  name: string;
  /** States and territories stand on paper too. */
  whole: boolean;
  /** `$216,740`, or why there is none. */
  median: string;
  error: string;
  middle: string;
  people: string;
  /** Times the country’s share of jobs. */
  quotient: string;
}

export function placeRow({ places, columns }: CareerColumns, at: number): PlaceRow {
  const place = places[at];
  const { text, none, error = '' } = payAt(columns, at, 'first');
  const [p25, p75] = [columns.p25[at], columns.p75[at]];
  const people = columns.employment[at];
  const quotient = columns.quotient[at];
  return {
    name: place ? shortPlaceName(place) : '',
    whole: place?.kind === 'state' || place?.kind === 'territory',
    median: text ?? none ?? '',
    error,
    middle: isNumber(p25) && isNumber(p75) ? range(money(p25, 'USD', columns.per), money(p75, 'USD', columns.per)) : '',
    people: isNumber(people) ? count(people) : '',
    quotient: isNumber(quotient) ? quotient.toFixed(2) : '',
  };
}

/** What places go by; those without such a number are last, in the order of the list. */
const numberBy: Record<PlacesChoice['sort'], (columns: WageColumns, at: number) => number> = {
  '': ({ median }, at) => median[at] ?? Number.NaN,
  lowest: ({ median }, at) => -(median[at] ?? Number.NaN),
  people: ({ employment }, at) => employment[at] ?? Number.NaN,
  share: ({ quotient }, at) => quotient[at] ?? Number.NaN,
};

/**
 * The places of a choice that have anything published, as their numbers in the list, in order. A bound of pay is neither
 * best nor worst paid and stands behind what has a number, as does what is withheld.
 */
export function chosenPlaces({ places, columns }: CareerColumns, { kind, state, sort }: PlacesChoice): number[] {
  const by = (at: number) => numberBy[sort](columns, at);
  const published = (value: number | undefined) => isNumber(value === undefined ? undefined : Math.abs(value));
  const known = (at: number) =>
    sort === '' || sort === 'lowest' ? isNumber(columns.median[at]) : isNumber(by(at)) && published(by(at));
  const shown = places.flatMap((place, at) =>
    (kind === '' || place.kind === kind) && (state === '' || place.state === state) && isHeld(columns, at) ? [at] : [],
  );
  return [...shown.filter(known).sort((a, b) => by(b) - by(a) || a - b), ...shown.filter((at) => !known(at))];
}

/** Whether anything is published of a place: people, a median or that it is above a bound. */
export const isHeld = ({ employment, median }: WageColumns, at: number) =>
  isNumber(employment[at]) || isNumber(median[at]) || median[at] === Number.POSITIVE_INFINITY;

/** Several places of each kind; D.C. is among the states. */
const kindsOfPlaces: Record<PlaceKind, [one: string, several: string]> = {
  metro: ['metropolitan area', 'metropolitan areas'],
  nonmetro: ['nonmetropolitan area', 'nonmetropolitan areas'],
  state: ['state', 'states'],
  territory: ['territory', 'territories'],
};

/** “380 metropolitan areas, 135 nonmetropolitan areas and 51 states”; kinds of which there is none are left out. */
export function countByKind(places: readonly Pick<Place, 'kind'>[]): string {
  const kinds = (['metro', 'nonmetro', 'state', 'territory'] as const).flatMap((kind) => {
    const [of, [one, several]] = [places.filter((place) => place.kind === kind).length, kindsOfPlaces[kind]];
    return of === 0 ? [] : [`${of} ${of === 1 ? one : several}`];
  });
  return list(kinds);
}
