import { shortened } from '../base/shortened.ts';
import { type Findable, placeNamed } from './find-place.ts';

/** Ids of countries of the content that are the postal code of a state as well: Canada, Germany, India. */
export const alsoStates: readonly string[] = ['ca', 'de', 'in'];

/**
 * The place inside the country that an address names. The id of a country names none, though it may be the postal code of a
 * state: `in` is India wherever an address has it.
 */
export function placeOfAddress<P extends Findable>(text: string, places: readonly P[]): P | undefined {
  return alsoStates.includes(text.trim().toLowerCase()) ? undefined : placeNamed(text, places);
}

/** What is said of an address that asks for a place which official wages do not know. */
export const unknownPlace = (text: string): string =>
  `The address asks for “${shortened(text)}”, which is no place with official US wages: type a state or an area.`;
