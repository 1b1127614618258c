import type { Place } from '../../domain/places/place.ts';
import {
  capped,
  type PlaceMeasure,
  placeMeasures,
  unpublished,
  type WageColumns,
  withheld,
} from '../../domain/places/wage-columns.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';

type PlaceList = Pick<DataDocument<'place-list'>, 'places'>;
type Wages = Pick<DataDocument<'places'>, 'per' | 'topCode' | PlaceMeasure>;
type Entry = Wages['p10']['places'][number];

/** The places of the published list, in the order that columns follow. */
export function readPlaces({ places }: PlaceList): Place[] {
  return places.map(({ words = [], ...place }) => ({ ...place, words }));
}

/** The published pay of one occupation as columns along the list of places and that of industries. */
export function readWages(document: Wages): Record<'places' | 'industries', WageColumns> {
  const { per, topCode: top } = document;
  const along = (list: 'places' | 'industries') => {
    const columns = placeMeasures.map((measure) => {
      const of: { places: Entry[]; industries?: Entry[] | undefined } = document[measure];
      return [measure, Float64Array.from(of[list] ?? [], numberOf)] as const;
    });
    return { ...(Object.fromEntries(columns) as Record<PlaceMeasure, Float64Array>), per, top };
  };
  return { places: along('places'), industries: along('industries') };
}

/** An entry under the publisher’s marks as columns have it. */
function numberOf(entry: Entry): number {
  if (entry === null) return unpublished;
  if (entry === '*') return withheld;
  return entry === '#' ? capped : entry;
}
