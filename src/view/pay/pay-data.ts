import type { Band, Career } from '../../domain/dataset.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { PackedSettings } from '../wire/packed.ts';
import type { Unpacked } from '../wire/unpack.ts';

/** Everything that a choice of pay is answered from. */
export interface PayData extends Unpacked {
  settings: PackedSettings;
  /** How many sources the page has numbered before. */
  sourcesBefore: number;
}

export type Country = Band['place'];

export const countries: readonly Country[] = keysOf(places);

/** A place that can be chosen; a country that nothing is held of is one, too. */
export function placeOf(
  id: string,
  { places: known }: Pick<PackedSettings, 'places'>,
): PackedSettings['places'][number] {
  const country = countries.find((one) => one === id);
  return known.find((one) => one.id === id) ?? { id, name: country ? places[country].label : id, kind: 'country' };
}

/** Whether a measure is of titles, which ads, filings and surveys give; the others are of official categories. */
export const byTitle = (measure: Band['measure']): boolean =>
  measure === 'filed-base' || measure === 'advertised-base' || measure === 'total';

/** The official categories behind some roles in a country, each once. */
export function categoriesIn(placed: readonly RoleSlot[], country: string): CategorySlot[] {
  return categorySlots(placed.map(({ role, slot }) => ({ role: linkedIn(role, country), slot })));
}

/** The role with its categories in one country. */
function linkedIn(role: Career, country: string): Career {
  return country === homeCountry
    ? role
    : { ...role, links: role.abroad.filter(({ occupation }) => occupation.country === country) };
}
