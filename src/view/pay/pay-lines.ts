import { byUse, compareBands } from '../../domain/compare/compare-pay.ts';
import { type Band, hasMedian } from '../../domain/dataset.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
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
}

/** The bands that a choice asks for: by title where ads and surveys give them, otherwise of the roles’ categories. */
export function payLines(placed: readonly RoleSlot[], choice: PayChoice, data: PayData): PayLine[] {
  if (byTitle(choice.measure)) return linesByTitle(placed, choice);
  if (choice.level !== 'all') return [];
  const { id, kind } = placeOf(choice.place, data.settings);
  const country = kind === 'country' ? id : homeCountry;
  return categoriesIn(placed, country).flatMap(({ occupation, slots, slot, proxy, links }): PayLine[] => {
    const whole = newest(occupation.wages.filter(({ measure }) => measure === choice.measure));
    const area = choice.measure === 'wage' ? data.areas.get(occupation.id)?.get(id) : undefined;
    const band = kind === 'country' ? whole : area;
    if (!band) return [];
    const owners = slots.filter((_, index) => links[index]?.link.fit === 'exact');
    return [{ band, name: occupation.name, slots, owners, slot, proxy, ...(area && whole && { whole }) }];
  });
}

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
