import type { Place } from '../../domain/places/place.ts';
import { beginsWords, placeLetters } from '../base/typed-place.ts';

/** Places that fit what was typed, the best first, as their numbers in the list. */
export interface FoundPlaces {
  at: number[];
  /** Whether the first is surely meant, so that Enter may take it. */
  sure: boolean;
}

/** States before areas, metropolitan areas before others. */
const order = { state: 0, metro: 1, territory: 2, nonmetro: 3 } as const;

/** How well a place fits: its code or name, what people call it, the beginnings of its words; infinite if not at all. */
function rankOf(wanted: string, { code, name, words, kind, state }: Place): number {
  const own = placeLetters(name);
  if (own === wanted || code.toLowerCase() === wanted) return 0;
  const said = words.map(placeLetters);
  if (said.includes(wanted)) return 1;
  if (own.startsWith(wanted)) return 2;
  const all = [...own.split(' '), ...said.flatMap((word) => word.split(' ')), state.toLowerCase()];
  if (!beginsWords(wanted, all)) return Number.POSITIVE_INFINITY;
  // “texas” finds the state first, then what only lies in it by its letters.
  return kind === 'state' ? 3 : 4;
}

/**
 * The places that fit what was typed. Among equals states come first, then those with more people.
 *
 * @param people How many people of the two careers a place has, by its number in the list.
 */
export function findPlace(typed: string, places: readonly Place[], people: (at: number) => number): FoundPlaces {
  const wanted = placeLetters(typed);
  if (!wanted) return { at: [], sure: false };
  const fits = places
    .map((place, at) => ({ at, rank: rankOf(wanted, place), kind: order[place.kind] }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.kind - b.kind || people(b.at) - people(a.at) || a.at - b.at);
  return { at: fits.map(({ at }) => at), sure: (fits[0]?.rank ?? 9) <= 2 };
}
