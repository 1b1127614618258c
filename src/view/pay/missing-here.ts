import type { Category } from '../../domain/dataset.ts';
import { inWords, list } from '../../domain/format.ts';
import { type Place, placeInText, shortPlaceName } from '../../domain/places/place.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { categoriesIn } from './pay-data.ts';
import { amountOf } from './pay-figures.ts';
import type { Missing, PayLine } from './pay-lines.ts';

interface About {
  placed: readonly RoleSlot[];
  /** The place that was chosen, and the one that answers; the whole country without one. */
  chosen: Place;
  place: Place | undefined;
  /** The lines of the place that answers, and of the chosen one. */
  lines: readonly PayLine[];
  there: PayLine[];
  /** Whether the publisher does not release what it has of a category at the chosen place. */
  withheld(category: Category): boolean;
}

/**
 * What a chosen place lacks of some roles, and which one answers for it, “No official median for plumbers is published in
 * Elmira, NY; New York is shown.”; and what is published there all the same.
 */
export function missingHere(about: About): Missing {
  const { chosen, place, there } = about;
  const name = placeInText(shortPlaceName(chosen));
  const shown = place ? placeInText(shortPlaceName(place)) : 'the whole US';
  const lacking = lackingOf(about);
  const names = lacking.map(({ role }) => role.plural);
  const who = names.length > 2 ? `${inWords(names.length)} of the careers` : list(names, 'or');
  const lacks = lacking.every(({ slot }) => isWithheld(about, slot))
    ? `BLS releases no median for ${who} in ${name}`
    : `No official median for ${who} is published in ${name}`;
  return {
    lacks,
    shown,
    lines: there,
    note: (cite) => publishedThere(there, name, cite),
  };
}

/** The roles that the place which answers has a figure of, and the chosen one has not. */
function lackingOf({ placed, lines, there }: About): readonly RoleSlot[] {
  const has = (all: readonly PayLine[], slot: Slot) => all.some(({ slots }) => slots.includes(slot));
  return placed.filter(({ slot }) => has(lines, slot) && !has(there, slot));
}

const isWithheld = ({ placed, withheld }: About, slot: Slot): boolean =>
  categoriesIn(placed, homeCountry).some(({ occupation, slots }) => slots.includes(slot) && withheld(occupation));

/** “In Elmira, NY: electricians $64,700.” */
function publishedThere(lines: readonly PayLine[], name: string, cite: CitationMarks): Inline[] {
  if (lines.length === 0) return [];
  return [
    [
      `In ${name}: `,
      ...lines.flatMap(
        ({ band }, index): Inline => [`${index > 0 ? ', ' : ''}${band.owner.plural} ${amountOf(band)}`, cite.row(band)],
      ),
      '.',
    ],
  ];
}
