import type { Band, Career, MedianBand } from '../../domain/dataset.ts';
import { type Place, shortPlaceName } from '../../domain/places/place.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { DifferenceCell } from '../glance/glance-row.ts';
import type { Findable } from '../places/find-place.ts';
import type { PackedSettings } from '../wire/packed.ts';
import type { Unpacked } from '../wire/unpack.ts';
import type { PayChoice } from './pay-choice.ts';
import type { PayAnswer } from './pay-lines.ts';

/** Everything that a choice of pay is answered from. */
export interface PayData extends Unpacked {
  settings: PackedSettings;
  /** Every place that can be chosen: the countries, then the places of the country. */
  places: readonly Findable[];
  /** Absent until a choice has asked for a place inside the country. */
  byPlace?: PayByPlace;
  /** How many sources the page has numbered before. */
  sourcesBefore: number;
}

/** What only a place inside the country needs: it comes with what is published there. */
export interface PayByPlace {
  /** The lines that answer a choice of such a place. */
  answer(placed: readonly RoleSlot[], choice: PayChoice): PayAnswer;
  /** How dear a place is; undefined where no level of prices is held. */
  price(id: string): PlacePrice | undefined;
  /** What a median that is only a bound decides between two careers; undefined where neither is one. */
  bound(own: readonly MedianBand[][]): DifferenceCell | undefined;
}

/** A level of prices, the country being 100, and what a reader is told who divides by it. */
export interface PlacePrice {
  level: number;
  note(cite: CitationMarks): Inline;
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
