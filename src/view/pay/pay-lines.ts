import { byUse, compareBands } from '../../domain/compare/compare-pay.ts';
import { type Band, hasMedian } from '../../domain/dataset.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
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
  /** What is published at the chosen place, where another one answers. */
  there?: PayLine[];
}

/** The bands that a choice asks for: by title where ads and surveys give them, otherwise of the roles’ categories. */
export function payAnswer(placed: readonly RoleSlot[], choice: PayChoice, data: PayData): PayAnswer {
  const { place, measure, level } = choice;
  if (byTitle(measure)) return { lines: linesByTitle(placed, choice), place };
  if (level !== 'all') return { lines: [], place };
  if (placeOf(place, data.places).kind === 'country') return { lines: countryLines(placed, choice, place), place };
  if (measure !== 'wage') return { lines: [], place };
  return nearest(placed, choice, data);
}

/** The place that was chosen, the state that it lies in, the country: the first that has a figure of most roles. */
function nearest(placed: readonly RoleSlot[], choice: PayChoice, data: PayData): PayAnswer {
  const { list, kinds } = data.byPlace;
  const at = list.findIndex(({ id }) => id === choice.place);
  const state = [...kinds.state, ...kinds.territory].find((one) => list[one]?.code === list[at]?.state);
  const near = [at, ...(state === undefined || state === at ? [] : [state])].map((one) => ({
    lines: linesAt(placed, one, data),
    place: list[one]?.id ?? '',
  }));
  const all = [...near, { lines: countryLines(placed, choice, homeCountry), place: homeCountry }];
  const count = ({ lines }: PayAnswer) => new Set(lines.flatMap(({ slots }) => slots)).size;
  const most = Math.max(...all.map(count));
  const [first] = all;
  const found = all.find((one) => count(one) === most);
  if (!found || !first || found === first) return { lines: first?.lines ?? [], place: choice.place };
  return { ...found, there: first.lines };
}

function countryLines(placed: readonly RoleSlot[], { measure }: PayChoice, country: string): PayLine[] {
  return categoriesIn(placed, country).flatMap(({ occupation, slots, slot, proxy, links }): PayLine[] => {
    const band = newest(occupation.wages.filter((one) => one.measure === measure));
    return band ? [{ band, name: occupation.name, slots, owners: ownersOf({ slots, links }), slot, proxy }] : [];
  });
}

function linesAt(placed: readonly RoleSlot[], at: number, data: PayData): PayLine[] {
  return categoriesIn(placed, homeCountry).flatMap(({ occupation, slots, slot, proxy, links }): PayLine[] => {
    const line = data.byPlace.at(occupation, at);
    const whole = newest(occupation.wages.filter(({ measure }) => measure === 'wage'));
    const owners = ownersOf({ slots, links });
    return line && line !== 'withheld'
      ? [{ ...line, name: occupation.name, slots, owners, slot, proxy, ...(whole && { whole }) }]
      : [];
  });
}

/** The places of the roles that a category is. */
const ownersOf = ({ slots, links }: Pick<ReturnType<typeof categoriesIn>[number], 'slots' | 'links'>): Slot[] =>
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
const newest = (wages: readonly Band[]): Band | undefined => wages.find(hasMedian) ?? wages[0];
