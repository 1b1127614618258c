import { showing } from '../../domain/compare/sample.ts';
import type { Band } from '../../domain/dataset.ts';
import { plainPay } from '../base/query-words.ts';
import { roleSlots } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import { categoriesIn, countries, type PayData, placeOf } from './pay-data.ts';
import { payAnswer } from './pay-lines.ts';

/** One kind of pay that is held somewhere, with the places of the roles that have a figure of it. */
export interface HeldPay {
  place: string;
  measure: Band['measure'];
  level: Band['level'];
  slots: ReadonlySet<Slot>;
}

/**
 * Every country, measure and level of which some role has a figure that may be stated: of its own, or of its categories.
 *
 * @param place A place inside the country that a reader has chosen: it is answered by what is published there, or nearest.
 */
export function heldPay(data: PayData, place?: string): HeldPay[] {
  const found = new Map<string, HeldPay & { slots: Set<Slot> }>();
  const add = (place: string, { measure, level }: Pick<Band, 'measure' | 'level'>, slots: readonly Slot[]) => {
    const key = [place, measure, level].join();
    const held = found.get(key) ?? { place, measure, level, slots: new Set<Slot>() };
    for (const slot of slots) held.slots.add(slot);
    found.set(key, held);
  };
  const placed = roleSlots(data.roles);
  for (const { role, slot } of placed) {
    for (const band of role.pay) if (showing(band) !== 'nothing') add(band.place, band, [slot]);
  }
  for (const country of countries) {
    for (const { occupation, slots } of categoriesIn(placed, country)) {
      for (const band of occupation.wages) add(country, band, slots);
    }
  }
  if (place !== undefined && placeOf(place, data.places).kind !== 'country') {
    const { lines } = payAnswer(placed, { ...plainPay, place, measure: 'wage' }, data);
    for (const { slots } of lines) add(place, { measure: 'wage', level: 'all' }, slots);
  }
  return [...found.values()];
}
