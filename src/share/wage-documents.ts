import type { Occupation } from '../domain/dataset.ts';
import { capped, type PlaceMeasure, unpublished, type WageColumns, withheld } from '../domain/places/wage-columns.ts';
import type { DataDocument } from '../schema/published/data-documents.ts';
import { wageColumns } from '../schema/published/data-wages.ts';
import { paths } from '../view/base/site-paths.ts';
import { headOf } from './documents.ts';
import type { Publication } from './publication.ts';

/** The places and industries that rows of pay name, and the occupations that have such documents. */
export function placeListDocument(publication: Publication): DataDocument<'place-list'> {
  const { dataset, wages } = publication;
  return {
    ...headOf(publication, 'place-list'),
    places: dataset.places.map(({ code, id, kind, name, state }) => ({ code, id, kind, name, state })),
    industries: dataset.industries.map(({ code, level, name }) => ({ code, level, name })),
    occupations: [...wages.occupations],
  };
}

/** Pay of an occupation in every place that has any. Throws where nothing is published by place. */
export function placesDocument(publication: Publication, occupation: Occupation): DataDocument<'places'> {
  const { dataset, wages } = publication;
  const codes = dataset.places.map(({ code }) => code);
  return wageDocument(publication, 'places', occupation, codes, wages.placesOf(occupation.id));
}

/** The same by industry. */
export function industriesDocument(publication: Publication, occupation: Occupation): DataDocument<'industries'> {
  const { dataset, wages } = publication;
  const codes = dataset.industries.map(({ code }) => code);
  return wageDocument(publication, 'industries', occupation, codes, wages.industriesOf(occupation.id));
}

function wageDocument<K extends keyof typeof wageColumns>(
  publication: Publication,
  kind: K,
  occupation: Occupation,
  codes: readonly string[],
  columns: WageColumns | undefined,
): DataDocument<K> {
  const of = publication.dataset.wageSources[kind];
  if (!columns || !of) throw new Error(`Nothing is published of ${occupation.id} by ${kind}.`);
  if (of.source.use !== 'open') throw new Error(`${of.source.id} does not allow that its rows are handed on.`);
  const [, ...measures] = wageColumns[kind] as readonly [string, ...PlaceMeasure[]];
  const rows = codes.flatMap((code, index) => {
    const cells = measures.map((measure) => cellOf(columns[measure][index]));
    return cells.every((cell) => cell === null) ? [] : [[code, ...cells]];
  });
  return {
    ...headOf(publication, kind),
    id: occupation.id,
    name: occupation.name,
    page: publication.address(paths.occupation(occupation)),
    source: of.source.id,
    period: of.period,
    currency: 'USD',
    per: columns.per,
    topCode: columns.top,
    columns: [...wageColumns[kind]],
    rows,
  } as unknown as DataDocument<K>;
}

/** An entry of a column under the publisher’s own marks. */
function cellOf(entry = unpublished): number | '*' | '#' | null {
  if (Number.isNaN(entry)) return null;
  if (entry === withheld) return '*';
  return entry === capped ? '#' : entry;
}
