import { byUse, compareBands } from '../../domain/compare/compare-pay.ts';
import { type Band, hasMedian } from '../../domain/dataset.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { PayChoice } from './pay-choice.ts';
import { byTitle, categoriesIn, type PayData, placeOf } from './pay-data.ts';

/** A band in its place: whose it is, and whether it stands in for a role without one of its own. */
export interface PayLine {
  band: Band;
  name: string;
  slots: Slot[];
  /** The places of the roles that the band is the pay of, not only context for. */
  owners: Slot[];
  slot: Slot;
  proxy: boolean;
  /** The same for the whole country, where the band is of an area. */
  whole?: Band;
  /** What an area’s band is, and how well the area pays among those of its kind. */
  says?: RowDescription;
  rank?: string;
}

/** The lines that answer a choice. */
export interface PayAnswer {
  lines: PayLine[];
  /** Id of the place that they are of: the chosen one, or the nearest of which as many roles have a figure. */
  place: string;
  /** Where another place answers than the chosen one. */
  missing?: Missing;
}

/** What a chosen place lacks, and what is published there all the same. */
export interface Missing {
  /** “No official median for plumbers is published in Elmira, NY” */
  lacks: string;
  /** The place that is shown instead, as a sentence has it. */
  shown: string;
  lines: PayLine[];
  note(cite: CitationMarks): Inline[];
}

/** The bands that a choice asks for: by title where ads and surveys give them, otherwise of the roles’ categories. */
export function payAnswer(placed: readonly RoleSlot[], choice: PayChoice, data: PayData): PayAnswer {
  const { place, measure, level } = choice;
  if (byTitle(measure)) return { lines: linesByTitle(placed, choice), place };
  if (level !== 'all') return { lines: [], place };
  if (placeOf(place, data.places).kind === 'country') return { lines: countryLines(placed, choice, place), place };
  return (measure === 'wage' && data.byPlace?.answer(placed, choice)) || { lines: [], place };
}

/** The newest official pay of the roles’ categories in a country. */
export function countryLines(placed: readonly RoleSlot[], { measure }: PayChoice, country: string): PayLine[] {
  return categoriesIn(placed, country).flatMap(({ occupation, slots, slot, proxy, links }): PayLine[] => {
    const band = newest(occupation.wages.filter((one) => one.measure === measure));
    return band ? [{ band, name: occupation.name, slots, owners: ownersOf({ slots, links }), slot, proxy }] : [];
  });
}

/** The places of the roles that a category is. */
export const ownersOf = ({ slots, links }: Pick<ReturnType<typeof categoriesIn>[number], 'slots' | 'links'>): Slot[] =>
  slots.filter((_, index) => links[index]?.link.fit === 'exact');

function linesByTitle(placed: readonly RoleSlot[], { measure, level, place }: PayChoice): PayLine[] {
  const all = placed.map(({ role }) =>
    role.pay.filter((band) => band.measure === measure && band.level === level && band.place === place).sort(byUse),
  );
  const roles = placed.map(({ role }) => role);
  return compareBands(roles, measure, all).figures.flatMap((band, index) => {
    const at = placed[index];
    return band && at
      ? [{ band, name: at.role.name, slots: [at.slot], owners: [at.slot], slot: at.slot, proxy: false }]
      : [];
  });
}

/** The newest line with a median, otherwise the newest of all. */
export const newest = (wages: readonly Band[]): Band | undefined => wages.find(hasMedian) ?? wages[0];
