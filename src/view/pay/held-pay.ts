import { showing } from '../../domain/compare/sample.ts';
import type { Band } from '../../domain/dataset.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { roleSlots } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import { unpackBits } from '../wire/area-bits.ts';
import { categoriesIn, countries, type PayData } from './pay-data.ts';

/** One kind of pay that is held somewhere, with the places of the roles that have a figure of it. */
export interface HeldPay {
  place: string;
  measure: Band['measure'];
  level: Band['level'];
  slots: ReadonlySet<Slot>;
}

/** Every place, measure and level of which some role has a figure that may be stated: of its own, or of its categories. */
export function heldPay(data: Pick<PayData, 'roles' | 'heldAreas' | 'settings'>): HeldPay[] {
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
  const areas = data.settings.places.filter(({ kind }) => kind !== 'country').map(({ id }) => id);
  for (const country of countries) {
    for (const { occupation, slots } of categoriesIn(placed, country)) {
      for (const band of occupation.wages) add(country, band, slots);
      if (country !== homeCountry) continue;
      const held = unpackBits(areas, data.heldAreas.get(occupation.id) ?? '');
      for (const area of held) add(area, { measure: 'wage', level: 'all' }, slots);
    }
  }
  return [...found.values()];
}
