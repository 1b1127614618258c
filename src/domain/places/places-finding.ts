import { compareInPlace, type Side } from './compare-in-place.ts';
import { countPlaces, type PlaceCount, peopleIn } from './count-places.ts';
import type { PlacesByKind } from './place.ts';
import type { ComparedColumns } from './wage-columns.ts';

/** How the answer of the whole country holds in its places: a closed list, of which the first that fits is said. */
export type Opening =
  /** Under 20 metropolitan areas have both medians. */
  | 'too-few'
  /** The country’s median is clearly the other way, or under 40% of both careers’ people work where `ahead` is more. */
  | 'turns'
  /** More in at least 95% of the areas, and clearly the other way in at most 2%. */
  | 'holds'
  /** Clear, either way, in under half of the areas. */
  | 'mostly-no-difference'
  /** More in at least 75% of the areas, and clearly at least four times as often as clearly the other way. */
  | 'mostly-holds'
  /** The rest. */
  | 'depends';

export interface PlacesFinding {
  opening: Opening;
  /** Whose median is higher in more metropolitan areas; of as many, in more states; undefined where none is. */
  ahead?: Side;
  metro: PlaceCount;
  /** Of the 51. */
  state: PlaceCount;
  /** Of both careers’ people in the areas that have both medians, the share where `ahead` is more; 0 to 1. */
  peopleWhereAhead?: number;
}

/** Under so many areas the counts say too little. */
const leastAreas = 20;

/**
 * The finding of two careers, over metropolitan areas.
 *
 * @param country Which side’s median of the whole country is clearly higher, as the page says it: 1 the first, -1 the
 *   second, 0 neither; undefined where it is not compared.
 */
export function placesFinding(
  first: ComparedColumns,
  second: ComparedColumns,
  places: PlacesByKind,
  country: -1 | 0 | 1 | undefined,
): PlacesFinding {
  const metro = countPlaces(first, second, places.metro);
  const state = countPlaces(first, second, places.state);
  const ahead = sideOf(metro.more) ?? sideOf(metro.clear) ?? sideOf(state.more);
  const counts = { ...(ahead && { ahead }), metro, state };
  if (metro.both < leastAreas || !ahead) {
    return { opening: metro.both < leastAreas ? 'too-few' : 'mostly-no-difference', ...counts };
  }
  const people = shareOfPeople(first, second, places.metro, ahead);
  return {
    opening: openingOf(metro, ahead, people, country),
    ...counts,
    ...(people !== undefined && { peopleWhereAhead: people }),
  };
}

function openingOf(
  { both, more, clear }: PlaceCount,
  ahead: Side,
  people: number | undefined,
  country: -1 | 0 | 1 | undefined,
): Opening {
  const other: Side = ahead === 'first' ? 'second' : 'first';
  const countryTurns = country === (ahead === 'first' ? -1 : 1);
  if (countryTurns || (people !== undefined && people < 0.4)) return 'turns';
  if (more[ahead] >= 0.95 * both && clear[other] <= 0.02 * both) return 'holds';
  if (clear.first + clear.second < both / 2) return 'mostly-no-difference';
  return more[ahead] >= 0.75 * both && clear[ahead] >= 4 * clear[other] ? 'mostly-holds' : 'depends';
}

function sideOf({ first, second }: Record<Side, number>): Side | undefined {
  if (first === second) return undefined;
  return first > second ? 'first' : 'second';
}

function shareOfPeople(
  first: ComparedColumns,
  second: ComparedColumns,
  at: readonly number[],
  ahead: Side,
): number | undefined {
  let all = 0;
  let where = 0;
  for (const place of at) {
    const here = compareInPlace(first, second, place);
    if (here.kind !== 'apart') continue;
    const people = peopleIn(first, second, place);
    all += people;
    if (here.side === ahead) where += people;
  }
  return all > 0 ? where / all : undefined;
}
