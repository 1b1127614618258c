import { inWords, list } from '../../domain/format.ts';
import { placeInText } from '../../domain/places/place.ts';
import { placeValue } from '../../domain/places/wage-columns.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { categoriesIn, type NamedPlace, type PayData } from './pay-data.ts';
import { amountOf } from './pay-figures.ts';
import type { PayAnswer, PayLine } from './pay-lines.ts';

interface About extends Pick<PayAnswer, 'lines'> {
  there: readonly PayLine[];
  /** The place that was chosen, and the one that answers. */
  chosen: NamedPlace;
  place: NamedPlace;
  data: PayData;
}

/**
 * “No official median for plumbers is published in Elmira, NY; New York is shown.”: what a chosen place lacks of some roles,
 * and which one answers for it.
 *
 * @param there What is published at the chosen place; `lines`: at the one that answers.
 */
export function missingHere(placed: readonly RoleSlot[], { there, lines, chosen, place, data }: About): string {
  const has = (all: readonly PayLine[], slot: Slot) => all.some(({ slots }) => slots.includes(slot));
  const lacking = placed.filter(({ slot }) => has(lines, slot) && !has(there, slot));
  const withheld = lacking.every(({ slot }) => isWithheld(placed, slot, chosen, data));
  const name = placeInText(chosen.name);
  const shown = place.id === homeCountry ? 'the whole US' : placeInText(place.name);
  const names = lacking.map(({ role }) => role.plural);
  const who = names.length > 2 ? `${inWords(names.length)} of the careers` : list(names, 'or');
  const lacks = withheld
    ? `BLS releases no median for ${who} in ${name}`
    : `No official median for ${who} is published in ${name}`;
  return `${lacks}; ${shown} is shown.`;
}

function isWithheld(placed: readonly RoleSlot[], slot: Slot, { id }: NamedPlace, { byPlace }: PayData): boolean {
  const at = byPlace.list.findIndex((one) => one.id === id);
  return categoriesIn(placed, homeCountry).some(
    ({ occupation, slots }) =>
      slots.some((one) => one === slot) && placeValue(byPlace.columns.get(occupation.id)?.median[at]) === 'withheld',
  );
}

/** “In Elmira, NY: electricians $64,700.” */
export function publishedThere(lines: readonly PayLine[], { name }: NamedPlace, cite: CitationMarks): Inline[] {
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
