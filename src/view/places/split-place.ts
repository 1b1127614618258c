import type { Place } from '../../domain/places/place.ts';
import { findPlace } from './find-place.ts';

/** A text without the place at its end, and the id of that. */
export interface SplitPlace {
  text: string;
  place?: string;
}

/**
 * “nurse vs teacher in texas” is about Texas; “engineer in training” is about no place. Only a place that is surely meant
 * is taken off.
 */
export function splitPlace(text: string, places: readonly Place[]): SplitPlace {
  const { careers = '', where = '' } = /^(?<careers>.*\S)\s+in\s+(?<where>\S.*)$/i.exec(text)?.groups ?? {};
  if (!careers || where.length < 2) return { text };
  const { at, sure } = findPlace(where, places, () => 0);
  const place = at[0] === undefined ? undefined : places[at[0]];
  return sure && place ? { text: careers, place: place.id } : { text };
}
