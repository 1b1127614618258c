import type { Occupation } from '../../domain/dataset.ts';
import { priceLevels } from '../../domain/places/price-levels.ts';
import {
  capped,
  type PlaceMeasure,
  placeMeasures,
  unpublished,
  type WageColumns,
  withheld,
} from '../../domain/places/wage-columns.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { paths } from '../../view/base/site-paths.ts';
import { headOf } from '../documents.ts';
import type { Publication } from '../publication.ts';

/** The places that columns of pay follow, and the occupations that have such columns. */
export function placeListDocument(publication: Publication): DataDocument<'place-list'> {
  const { dataset, wages } = publication;
  return {
    ...headOf(publication, 'place-list'),
    places: dataset.places.map(({ code, id, kind, name, state, words }) => ({
      code,
      id,
      kind,
      name,
      state,
      ...(words.length > 0 && { words: [...words] }),
    })),
    occupations: [...wages.occupations],
  };
}

/** The industries that columns of pay follow. */
export function industryListDocument(publication: Publication): DataDocument<'industry-list'> {
  return {
    ...headOf(publication, 'industry-list'),
    industries: publication.dataset.industries.map(({ code, level, name, short }) => ({
      code,
      level,
      name,
      ...(short && { short }),
    })),
  };
}

/** How dear the places of the list are; of each kind of place all levels are of one source. */
export function priceLevelsDocument(publication: Publication): DataDocument<'price-levels'> {
  const { series, places } = publication.dataset;
  const held = priceLevels(series, places).map((one) => (one?.source.use === 'open' ? one : undefined));
  const byKind = new Map(places.flatMap(({ kind }, at) => (held[at] ? [[kind, held[at]] as const] : [])));
  return {
    ...headOf(publication, 'price-levels'),
    editions: [...byKind].map(([kind, { source, period }]) => ({ kind, source: source.id, period })),
    levels: held.map((one) => one?.level ?? null),
  };
}

/**
 * Pay of an occupation by place and by industry.
 *
 * @throws Where nothing is published by place, a source does not allow it, or the two are not in one unit.
 */
export function placesDocument(publication: Publication, occupation: Occupation): DataDocument<'places'> {
  const { dataset, wages } = publication;
  const byPlace = wages.placesOf(occupation.id);
  const byIndustry = wages.industriesOf(occupation.id);
  const places = editionOf(publication, 'places');
  const industries = byIndustry && editionOf(publication, 'industries');
  if (!byPlace || !places) throw new Error(`Nothing is published of ${occupation.id} by place.`);
  const { per, top } = byPlace;
  if (byIndustry && (byIndustry.per !== per || byIndustry.top !== top))
    throw new Error(`${occupation.id} is paid in one unit by place and in another by industry.`);
  const column = (from: WageColumns, measure: PlaceMeasure, length: number) =>
    Array.from({ length }, (_, index) => cellOf(from[measure][index]));
  const columns = placeMeasures.map((measure) => [
    measure,
    {
      places: column(byPlace, measure, dataset.places.length),
      ...(byIndustry &&
        measure !== 'quotient' && { industries: column(byIndustry, measure, dataset.industries.length) }),
    },
  ]);
  return {
    ...headOf(publication, 'places'),
    id: occupation.id,
    name: occupation.name,
    page: publication.address(paths.occupation(occupation)),
    currency: 'USD',
    per,
    topCode: top,
    places,
    ...(industries && { industries }),
    ...(Object.fromEntries(columns) as Pick<DataDocument<'places'>, PlaceMeasure>),
  };
}

/** Source and period of all rows by place or by industry. */
function editionOf({ dataset }: Publication, kind: 'places' | 'industries') {
  const of = dataset.wageSources[kind];
  if (of && of.source.use !== 'open') throw new Error(`${of.source.id} does not allow that its rows are handed on.`);
  return of && { source: of.source.id, period: of.period };
}

/** An entry of a column under the publisher’s own marks. */
function cellOf(entry = unpublished): number | '*' | '#' | null {
  if (Number.isNaN(entry)) return null;
  if (entry === withheld) return '*';
  return entry === capped ? '#' : entry;
}
