import type { Place } from '../../domain/places/place.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';

/** The places of the published list, in the order that columns follow. */
export function readPlaces({ places }: Pick<DataDocument<'place-list'>, 'places'>): Place[] {
  return places.map(({ words = [], ...place }) => ({ ...place, words }));
}
