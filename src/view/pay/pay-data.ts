import type { Band, Career, Category, MedianBand } from '../../domain/dataset.ts';
import { type Place, type PlacesByKind, placesByKind, shortPlaceName } from '../../domain/places/place.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { Findable } from '../places/find-place.ts';
import type { PackedSettings } from '../wire/packed.ts';
import type { Unpacked } from '../wire/unpack.ts';
import type { PayLine } from './pay-lines.ts';

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
  /** What is published of a category at a place of the list. */
  at(category: Category, index: number): PlaceLine | 'withheld' | undefined;
  /** What a chosen place lacks, and what it has all the same, where another one answers. */
  missing(about: Missing): { sentence: string; there: Inline[] };
}

/** A place that was chosen, and the one that answers instead, with the lines of both. */
export interface Missing {
  placed: readonly RoleSlot[];
  chosen: NamedPlace;
  place: NamedPlace;
  lines: readonly PayLine[];
  there: readonly PayLine[];
  cite: CitationMarks;
}

/** Official pay of a category at a place. */
export interface PlaceLine {
  band: MedianBand;
  /** What the band is. */
  says: RowDescription;
  /** How well the place pays among those of its kind, where that can be told. */
  rank?: string;
}

/** Pay by place along a list, before a choice has asked for any. */
export function noPayByPlace(list: readonly Place[]): PayByPlace {
  return { list, kinds: placesByKind(list), at: () => undefined, missing: () => ({ sentence: '', there: [] }) };
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
