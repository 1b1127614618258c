import { pathWithBase } from '../../components/base/address.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { dataPaths } from '../../share/data-paths.ts';
import { type PairColumns, type PairSide, pairColumns } from '../../view/places/pair-columns.ts';
import { countryColumns, type WhereCareer } from '../../view/places/where.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { loadColumns } from './load-columns.ts';

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
  const [loaded, industries] = await Promise.all([
    loadColumns(careers.map(({ occupation }) => occupation)),
    needs === 'industries' ? loadJson<DataDocument<'industry-list'>>(pathWithBase(dataPaths.industryList)) : undefined,
  ]);
  if (loaded instanceof LoadFailure) return loaded;
  if (industries instanceof LoadFailure) return industries;
  const { release, places, columns } = loaded;
  const [first, second] = careers.flatMap((career, index): PairSide[] => {
    const own = columns[index];
    if (!own) return [];
    return [{ name: career.plural, pay: own.places, country: countryColumns(career), byIndustry: own.industries }];
  });
  if (!first || !second) return new LoadFailure('A part on places is about two careers.');
  if (industries && industries.release !== release) return new LoadFailure('These files are of two releases.');
  return pairColumns({ places, industries: industries?.industries ?? [] }, first, second);
}
