import { dataset, occupationsByPlace, placesOf } from '../../../../src/published.ts';
import { currencies } from '../../../../src/schema/countries.ts';
import { levels, measures, type Term } from '../../../../src/schema/vocabulary.ts';
import { roleSlots } from '../../../../src/view/base/role-slots.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { measureFor } from '../../../../src/view/part/by-place.ts';
import {
  type BestChoice,
  bestChoice,
  type Deciding,
  type Known,
  reasonFor,
} from '../../../../src/view/pay/best-choice.ts';
import { type ChosenPay, chosenPay } from '../../../../src/view/pay/chosen-pay.ts';
import { heldPay } from '../../../../src/view/pay/held-pay.ts';
import { payByPlace } from '../../../../src/view/pay/pay-by-place.ts';
import { choosable, type PayChoice } from '../../../../src/view/pay/pay-choice.ts';
import { type PayData, payPlaces, publishedByPlace } from '../../../../src/view/pay/pay-data.ts';
import type { PayColumns } from '../../../../src/view/places/pair-columns.ts';
import { pack, packSettings } from '../../../../src/view/wire/pack.ts';
import { unpack } from '../../../../src/view/wire/unpack.ts';
import { places as fewPlaces } from '../places/pair-fixture.ts';

/*
 * Pay by place as a browser has it: roles, columns by place and settings, packed and unpacked, of the real content.
 */

export const settings = packSettings(dataset, occupationsByPlace);
const places = payPlaces(settings, dataset.places);

const labelsOf = (terms: Record<string, Term>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));

/** What a page with official wages in front offers. */
export const offered = choosable(
  places,
  { currencies: labelsOf(currencies), levels: labelsOf(levels), measures: labelsOf(measures) },
  'wage',
);

const held = new Map<string, PayData>();

/** What a browser has once it has loaded everything about some roles. */
export function dataOf(ids: readonly string[]): PayData {
  const known = held.get(ids.join());
  if (known) return known;
  const packed = ids.map((id) => pack(dataset.career(id), describeRow, new Set()));
  const unpacked = unpack({ roles: packed, sources: [] }, settings);
  const columns = publishedByPlace(roleSlots(unpacked.roles), settings).flatMap((id) => {
    const own = placesOf(id);
    return own ? [[id, own] as const] : [];
  });
  const bare = { ...unpacked, settings, places, sourcesBefore: 0 };
  const data: PayData = { ...bare, byPlace: payByPlace(dataset.places, new Map(columns), bare) };
  held.set(ids.join(), data);
  return data;
}

/** The same of roles whose categories have these columns, by id, along the places of the fixture. */
export function dataAt(ids: readonly string[], columns: Readonly<Record<string, PayColumns>>): PayData {
  const bare = { ...dataOf(ids), places: payPlaces(settings, fewPlaces) };
  return { ...bare, byPlace: payByPlace(fewPlaces, new Map(Object.entries(columns)), bare) };
}

const known = new Map<string, Known>();

/** What is held of some roles, and the measure of their page. */
export function knownOf(ids: readonly string[], place?: string): Known {
  const key = [...ids, place].join();
  const data = dataOf(ids);
  const found = known.get(key) ?? {
    ...{ held: heldPay(data, place), plain: measureFor(data.roles), places },
    careers: ids.length,
  };
  known.set(key, found);
  return found;
}

/** The plain choice of the page of some roles, with some parts of it chosen otherwise. */
export function choiceOf(ids: readonly string[], over: Partial<PayChoice> = {}): PayChoice {
  return { ...offered.plain, measure: measureFor(dataOf(ids).roles), ...over };
}

/** The best answer to a choice; what is chosen otherwise binds first. */
export function bestOf(ids: readonly string[], over: Partial<PayChoice>): BestChoice | undefined {
  const keep = (['place', 'level', 'measure'] as const).filter((key): key is Deciding => key in over);
  return bestChoice(choiceOf(ids, over), keep, knownOf(ids, over.place));
}

/** A choice as it is shown. */
export function shown(ids: readonly string[], choice: PayChoice, data = dataOf(ids)): ChosenPay {
  const labels = Object.fromEntries(
    offered.settings.map(({ key, options }) => [key, options.find(({ value }) => value === choice[key])?.label ?? '']),
  ) as Record<keyof PayChoice, string>;
  return chosenPay(data, choice, { labels, switched: reasonFor(choice, knownOf(ids, choice.place)) });
}
