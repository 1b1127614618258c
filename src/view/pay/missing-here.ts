import { inWords, list } from '../../domain/format.ts';
import { placeInText } from '../../domain/places/place.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { categoriesIn, type Missing, type NamedPlace, type PayByPlace } from './pay-data.ts';
import { amountOf } from './pay-figures.ts';
import type { PayLine } from './pay-lines.ts';

/**
 * What a chosen place lacks of some roles, and which one answers for it, “No official median for plumbers is published in
 * Elmira, NY; New York is shown.”; and what is published there all the same.
 */
export function missingHere(
  about: Missing,
  byPlace: Pick<PayByPlace, 'list' | 'at'>,
): ReturnType<PayByPlace['missing']> {
  const { chosen, place, there, cite } = about;
  const lacking = lackingOf(about);
  const withheld = lacking.every(({ slot }) => isWithheld(about, slot, byPlace));
  const name = placeInText(chosen.name);
  const shown = place.id === homeCountry ? 'the whole US' : placeInText(place.name);
  const names = lacking.map(({ role }) => role.plural);
  const who = names.length > 2 ? `${inWords(names.length)} of the careers` : list(names, 'or');
  const lacks = withheld
    ? `BLS releases no median for ${who} in ${name}`
    : `No official median for ${who} is published in ${name}`;
  return { sentence: `${lacks}; ${shown} is shown.`, there: publishedThere(there, chosen, cite) };
}

/** The roles that the place which answers has a figure of, and the chosen one has not. */
function lackingOf({ placed, lines, there }: Missing): Missing['placed'] {
  const has = (all: readonly PayLine[], slot: Slot) => all.some(({ slots }) => slots.includes(slot));
  return placed.filter(({ slot }) => has(lines, slot) && !has(there, slot));
}

function isWithheld({ placed, chosen }: Missing, slot: Slot, { list, at }: Pick<PayByPlace, 'list' | 'at'>): boolean {
  const index = list.findIndex(({ id }) => id === chosen.id);
  return categoriesIn(placed, homeCountry).some(
    ({ occupation, slots }) => slots.includes(slot) && at(occupation, index) === 'withheld',
  );
}

/** “In Elmira, NY: electricians $64,700.” */
function publishedThere(lines: readonly PayLine[], { name }: NamedPlace, cite: CitationMarks): Inline[] {
  if (lines.length === 0) return [];
  return [
    [
      `In ${placeInText(name)}: `,
      ...lines.flatMap(
        ({ band }, index): Inline => [`${index > 0 ? ', ' : ''}${band.owner.plural} ${amountOf(band)}`, cite.row(band)],
      ),
      '.',
    ],
  ];
}
