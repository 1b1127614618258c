import {
  capped,
  type PlaceMeasure,
  placeMeasures,
  unpublished,
  type WageColumns,
  withheld,
} from '../../domain/places/wage-columns.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';

type Wages = Pick<DataDocument<'places'>, 'per' | 'topCode' | PlaceMeasure>;
type Entry = Wages['p10']['places'][number];

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
