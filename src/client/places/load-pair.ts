import { pathWithBase } from '../../components/base/address.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { dataPaths } from '../../share/data-paths.ts';
import { type PairColumns, type PairSide, pairColumns } from '../../view/places/pair-columns.ts';
import { countryColumns, type WhereCareer } from '../../view/places/where.ts';
import { readPlaces, readWages } from '../../view/wire/read-wages.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';

/** A career as the page tells a script of it. */
export type LoadedCareer = Pick<WhereCareer, 'plural' | 'occupation' | 'per' | 'country' | 'top'>;

/** The two careers of a part on places. */
export function careersOf(part: Element): LoadedCareer[] {
  return JSON.parse(part.querySelector<HTMLElement>('[data-room]')?.dataset.room ?? '[]');
}

/**
 * Fetches two careers by place and by industry, and the lists that their columns follow.
 *
 * @param needs Whether industries are named: what only counts places does without their names.
 */
export async function loadPair(
  careers: readonly LoadedCareer[],
  needs: 'places' | 'industries' = 'industries',
): Promise<PairColumns | LoadFailure> {
  const [list, industries, documents] = await Promise.all([
    loadJson<DataDocument<'place-list'>>(pathWithBase(dataPaths.placeList)),
    needs === 'industries' ? loadJson<DataDocument<'industry-list'>>(pathWithBase(dataPaths.industryList)) : undefined,
    loadAll<DataDocument<'places'>>(careers.map(({ occupation }) => pathWithBase(dataPaths.places(occupation)))),
  ]);
  if (list instanceof LoadFailure) return list;
  if (industries instanceof LoadFailure) return industries;
  if (documents instanceof LoadFailure) return documents;
  const [first, second] = careers.map((career, index): PairSide | undefined => {
    const document = documents[index];
    if (!document) return undefined;
    const columns = readWages(document);
    return {
      name: career.plural,
      pay: columns.places,
      country: countryColumns(career),
      byIndustry: columns.industries,
    };
  });
  if (!first || !second) return new LoadFailure('A part on places is about two careers.');
  if ([industries ?? list, ...documents].some(({ release }) => release !== list.release))
    return new LoadFailure('These files are of two releases.');
  return pairColumns({ places: readPlaces(list), industries: industries?.industries ?? [] }, first, second);
}
