import { beginsWords, placeLetters } from '../base/typed-place.ts';
import type { PayOption } from './pay-choice.ts';

/** Places that fit what was typed, by kind, those with figures first in each. */
export interface FoundPlaces {
  groups: { name: string; options: PayOption[] }[];
  /** How many fit, shown or not. */
  count: number;
  /** Whether what was typed is the beginning of the first one’s name, so that Enter may take it. */
  sure: boolean;
}

/** How many a list holds: more are not read, and what is typed finds the others. */
const most = 80;

/**
 * The places that fit what was typed: by the words that their names begin with, or by the letters of a state. Nothing typed
 * fits all. Those whose name begins so come first.
 */
export function findPlaces(typed: string, places: readonly PayOption[]): FoundPlaces {
  const wanted = placeLetters(typed);
  const fits = places
    .map((option) => ({ option, rank: rankOf(wanted, option) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => Number(Boolean(a.option.none)) - Number(Boolean(b.option.none)) || a.rank - b.rank);
  const groups = Map.groupBy(
    fits.slice(0, most).map(({ option }) => option),
    ({ group }) => group ?? '',
  );
  return {
    groups: [...groups].map(([name, options]) => ({ name, options })),
    count: fits.length,
    sure: Boolean(wanted) && fits[0]?.option.none === undefined && (fits[0]?.rank ?? 9) < 2,
  };
}

/** How well a name fits: the name or its letters themselves, its beginning, the beginnings of its words; else not at all. */
function rankOf(wanted: string, { value, label }: PayOption): number {
  if (!wanted) return 0;
  const name = placeLetters(label);
  if (name === wanted || value === wanted || value.endsWith(`-${wanted}`)) return 0;
  if (name.startsWith(wanted)) return 1;
  return beginsWords(wanted, name.split(' ')) ? 2 : Number.POSITIVE_INFINITY;
}
