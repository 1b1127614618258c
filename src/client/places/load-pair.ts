import { type PairColumns, type PairSide, pairColumns } from '../../view/places/pair-columns.ts';
import { countryColumns, type WhereCareer } from '../../view/places/where.ts';
import { LoadFailure } from '../base/load-json.ts';
import { loadColumns } from './load-columns.ts';

/** A career as the page tells a script of it. */
export type LoadedCareer = Pick<WhereCareer, 'plural' | 'occupation' | 'per' | 'country' | 'top'>;

/** The two careers of a part on places. */
export function careersOf(part: Element): LoadedCareer[] {
  return JSON.parse(part.querySelector<HTMLElement>('[data-where]')?.dataset.where ?? '[]');
}

/** Fetches two careers by place, and the list that their columns follow; without percentiles where only medians are counted. */
export async function loadPair(careers: readonly LoadedCareer[], medians = false): Promise<PairColumns | LoadFailure> {
  const loaded = await loadColumns(
    careers.map(({ occupation }) => occupation),
    medians,
  );
  if (loaded instanceof LoadFailure) return loaded;
  const [first, second] = careers.flatMap((career, index): PairSide[] => {
    const columns = loaded.columns[index];
    if (!columns) return [];
    const { places: pay, industries: byIndustry } = columns;
    return [{ name: career.plural, pay, country: countryColumns(career), byIndustry }];
  });
  if (!first || !second) return new LoadFailure('A part on places is about two careers.');
  return pairColumns(loaded.list, first, second);
}
