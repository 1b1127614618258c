import { type Place, type PlaceKind, shortPlaceName } from '../../domain/places/place.ts';
import { beginsWords, placeLetters } from '../base/typed-place.ts';

/** What can be found by typing: a place of the country, or a country. */
export interface Findable extends Pick<Place, 'id' | 'code' | 'name' | 'state' | 'words'> {
  kind: PlaceKind | 'country';
}

/** Places that fit what was typed, the best first, as their numbers in the list. */
export interface FoundPlaces {
  at: number[];
  /** Whether the first is surely meant, so that Enter may take it. */
  sure: boolean;
}

/** States before areas, metropolitan areas before others. */
const order = { state: 0, country: 1, metro: 2, territory: 3, nonmetro: 4 } as const;

/** How well a place fits: its code or name, what people call it, the beginnings of its words; infinite if not at all. */
function rankOf(wanted: string, { code, name, words, kind, state }: Findable): number {
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
 * @param people How many people of the careers a place has, by its number in the list.
 */
export function findPlace(typed: string, places: readonly Findable[], people: (at: number) => number): FoundPlaces {
  const wanted = placeLetters(typed);
  if (!wanted) return { at: [], sure: false };
  const fits = places
    .map((place, at) => ({ at, rank: rankOf(wanted, place), kind: order[place.kind] }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.kind - b.kind || people(b.at) - people(a.at) || a.at - b.at);
  return { at: fits.map(({ at }) => at), sure: (fits[0]?.rank ?? 9) <= 2 };
}

/** The codes of areas are written with a kind before them, in several ways, or without one. */
const kindOfCode = /^us-(?:m|metro|n|nonmetro)-(?=\d)/;

/**
 * The place that an address names outright: by its id, its code, its name, what people call it, or by an older name of the
 * same first city and state. Of several by one name the first, as when it is typed.
 */
export function placeNamed<P extends Findable>(text: string, places: readonly P[]): P | undefined {
  const asked = text.trim().toLowerCase();
  const byId = places.find(({ id }) => id === asked);
  const wanted = placeLetters(asked.replace(kindOfCode, ''));
  if (byId || !wanted) return byId;
  const { at } = findPlace(wanted, places, () => 0);
  const [first] = at.flatMap((one) => places[one] ?? []);
  if (first && rankOf(wanted, first) <= 1) return first;
  const short = placeLetters(shortPlaceName({ name: text.trim(), kind: 'metro' }));
  return places.find(({ name, kind }) => kind === 'metro' && placeLetters(shortPlaceName({ name, kind })) === short);
}
