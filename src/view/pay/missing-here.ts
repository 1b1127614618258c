import { list } from '../../domain/format.ts';
import { placeInText } from '../../domain/places/place.ts';
import { placeValue } from '../../domain/places/wage-columns.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { categoriesIn, type NamedPlace, type PayData } from './pay-data.ts';
import { amountOf } from './pay-figures.ts';
import type { PayLine } from './pay-lines.ts';

interface About {
  /** The place that was chosen, and the one that answers. */
  chosen: NamedPlace;
  place: NamedPlace;
  data: PayData;
}

/**
 * “Of plumbers no median is published for Elmira, NY; New York is shown.”: what a chosen place lacks of some roles, and
 * which one answers for it.
 *
 * @param there What is published at the chosen place.
 */
export function missingHere(
  placed: readonly RoleSlot[],
  there: readonly PayLine[],
  { chosen, place, data }: About,
): string {
  const lacking = placed.filter(({ slot }) => !there.some(({ slots }) => slots.includes(slot)));
  const withheld = lacking.some(({ slot }) => isWithheld(placed, slot, chosen, data));
  const name = placeInText(chosen.name);
  const shown = place.id === homeCountry ? 'the whole US is shown' : `${placeInText(place.name)} is shown`;
  const who = list(
    lacking.map(({ role }) => role.plural),
    'or',
  );
  return withheld
    ? `BLS releases no median of ${who} in ${name}; ${shown}.`
    : `No median of ${who} is published for ${name}; ${shown}.`;
}

function isWithheld(placed: readonly RoleSlot[], slot: number, { id }: NamedPlace, { byPlace }: PayData): boolean {
  const at = byPlace.list.findIndex((one) => one.id === id);
  return categoriesIn(placed, homeCountry).some(
    ({ occupation, slots }) =>
      slots.some((one) => one === slot) &&
      placeValue(byPlace.columns.get(occupation.id)?.median[at]) === 'withheld',
  );
}

/** “In Elmira, NY: electricians $64,700.” */
export function publishedThere(lines: readonly PayLine[], { name }: NamedPlace, cite: CitationMarks): Inline[] {
  if (lines.length === 0) return [];
  return [
    [
      `In ${placeInText(name)}: `,
      ...lines.flatMap(({ band }, index): Inline => [
        `${index > 0 ? ', ' : ''}${band.owner.plural} ${amountOf(band)}`,
        cite.row(band),
      ]),
      '.',
    ],
  ];
}
