import type { Band, Career } from '../../domain/dataset.ts';
import { type Place, type PlacesByKind, placesByKind, shortPlaceName } from '../../domain/places/place.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { Findable } from '../places/find-place.ts';
import type { PayColumns } from '../places/pair-columns.ts';
import type { PackedSettings } from '../wire/packed.ts';
import type { Unpacked } from '../wire/unpack.ts';

/** Everything that a choice of pay is answered from. */
export interface PayData extends Unpacked {
  settings: PackedSettings;
  /** Every place that can be chosen: the countries, then the places of the country. */
  places: readonly Findable[];
  byPlace: PayByPlace;
  /** How many sources the page has numbered before. */
  sourcesBefore: number;
}

/** Pay by place inside the country. */
export interface PayByPlace {
  list: readonly Place[];
  kinds: PlacesByKind;
  /** Along the list, by id of the category: those that a choice has asked for. */
  columns: ReadonlyMap<string, PayColumns>;
}

/** Pay by place along a list. */
export function payByPlace(list: readonly Place[], columns: ReadonlyMap<string, PayColumns> = new Map()): PayByPlace {
  return { list, kinds: placesByKind(list), columns };
}

export type Country = Band['place'];

export const countries: readonly Country[] = keysOf(places);

/** Every place that can be chosen: the countries of some settings, then the places of a list. */
export function payPlaces({ countries }: Pick<PackedSettings, 'countries'>, list: readonly Place[]): Findable[] {
  return [
    ...countries.map(({ id, name }): Findable => ({ id, code: id, name, kind: 'country', state: '', words: [] })),
    ...list,
  ];
}

/** A place under its short name. */
export type NamedPlace = Pick<Findable, 'id' | 'name' | 'kind'>;

/** A place that can be chosen, under its short name; a country that nothing is held of is one, too. */
export function placeOf(id: string, known: readonly Findable[]): NamedPlace {
  const found = known.find((one) => one.id === id);
  if (found && found.kind !== 'country') return { ...found, name: shortPlaceName({ ...found, kind: found.kind }) };
  const country = countries.find((one) => one === id);
  return found ?? { id, name: country ? places[country].label : id, kind: 'country' };
}

/** Whether a measure is of titles, which ads, filings and surveys give; the others are of official categories. */
export const byTitle = (measure: Band['measure']): boolean =>
  measure === 'filed-base' || measure === 'advertised-base' || measure === 'total';

/** The official categories behind some roles in a country, each once. */
export function categoriesIn(placed: readonly RoleSlot[], country: string): CategorySlot[] {
  return categorySlots(placed.map(({ role, slot }) => ({ role: linkedIn(role, country), slot })));
}

/** The categories behind some roles of which pay by place is published, by id. */
export function publishedByPlace(placed: readonly RoleSlot[], { wages }: Pick<PackedSettings, 'wages'>): string[] {
  if (!wages) return [];
  const ids = categoriesIn(placed, homeCountry).map(({ occupation }) => occupation.id);
  return ids.filter((id) => !wages.without.includes(id));
}

/** The role with its categories in one country. */
function linkedIn(role: Career, country: string): Career {
  return country === homeCountry
    ? role
    : { ...role, links: role.abroad.filter(({ occupation }) => occupation.country === country) };
}
