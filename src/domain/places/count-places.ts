import { type Apart, compareInPlace, type Side } from './compare-in-place.ts';
import { type ComparedColumns, isNumber } from './wage-columns.ts';

/** In how many places of one kind two careers’ medians lie which way. */
export interface PlaceCount {
  /** Places where both medians are published as numbers: what the others are counted of. */
  both: number;
  /** Where a side’s median is higher; in the rest of `both` they are even. */
  more: Record<Side, number>;
  /** Where it is higher by at least 2% and by more than the error. */
  clear: Record<Side, number>;
  /** Places beyond `both`, where one median is a bound that puts a side ahead. */
  bound: Record<Side, number>;
  /** Places beyond `both`, where a bound decides nothing. */
  undecided: number;
}

/** Counts over the places `at`, numbers of the list that both careers follow; industries are counted in the same way. */
export function countPlaces(first: ComparedColumns, second: ComparedColumns, at: readonly number[]): PlaceCount {
  const count: PlaceCount = {
    both: 0,
    more: { first: 0, second: 0 },
    clear: { first: 0, second: 0 },
    bound: { first: 0, second: 0 },
    undecided: 0,
  };
  for (const place of at) {
    const here = compareInPlace(first, second, place);
    if (here.kind === 'apart') {
      count.both++;
      if (here.side === 'even') continue;
      count.more[here.side]++;
      if (here.clear) count.clear[here.side]++;
    } else if (here.kind === 'bound') count.bound[here.side]++;
    else if (here.kind === 'undecided') count.undecided++;
  }
  return count;
}

/** One place where both medians are numbers. */
export interface PlaceApart {
  /** Number of the place in the list. */
  place: number;
  apart: Apart;
  /** Employees of both careers there, as far as published. */
  people: number;
}

/** The places of `at` where both medians are numbers, in the order of the list. */
export function placesApart(first: ComparedColumns, second: ComparedColumns, at: readonly number[]): PlaceApart[] {
  return at.flatMap((place) => {
    const apart = compareInPlace(first, second, place);
    return apart.kind === 'apart' ? [{ place, apart, people: peopleIn(first, second, place) }] : [];
  });
}

/** The places where the other side’s median is higher, those with most employees of both first. */
export function reversedPlaces(places: readonly PlaceApart[], ahead: Side): PlaceApart[] {
  return places
    .filter(({ apart: { side } }) => side !== 'even' && side !== ahead)
    .sort((a, b) => b.people - a.people || a.place - b.place);
}

/** Employees of both careers in one place; an employment that is not published adds nothing. */
export function peopleIn(first: ComparedColumns, second: ComparedColumns, place: number): number {
  return [first, second].reduce((sum, { employment }) => {
    const here = employment[place];
    return isNumber(here) ? sum + here : sum;
  }, 0);
}
