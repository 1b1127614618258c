import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type PairColumns, type PairSide, pairColumns } from '../../view/places/pair-columns.ts';
import { countryColumns, type WhereCareer } from '../../view/places/where.ts';
import {
  type PackedPercentiles,
  type PackedPlaceList,
  type PackedPlaces,
  unpackPercentiles,
  unpackPlaceList,
  unpackPlaces,
} from '../../view/wire/packed-places.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';

/** A career as the page tells a script of it. */
export type LoadedCareer = Pick<WhereCareer, 'plural' | 'occupation' | 'per' | 'country' | 'top'>;

/** The two careers of a part on places. */
export function careersOf(part: Element): LoadedCareer[] {
  return JSON.parse(part.querySelector<HTMLElement>('[data-room]')?.dataset.room ?? '[]');
}

const nothing = { p10: [], p25: [], p75: [], p90: [] };

/** Fetches two careers by place, and the list that their columns follow; without percentiles where only medians are counted. */
export async function loadPair(careers: readonly LoadedCareer[], medians = false): Promise<PairColumns | LoadFailure> {
  const files = (path: (occupation: string) => string) =>
    careers.map(({ occupation }) => pathWithBase(path(occupation)));
  const [list, counted, ranged] = await Promise.all([
    loadJson<PackedPlaceList>(pathWithBase(paths.placeList)),
    loadAll<PackedPlaces>(files(paths.packedPlaces)),
    medians ? [] : loadAll<PackedPercentiles>(files(paths.packedPercentiles)),
  ]);
  if (list instanceof LoadFailure) return list;
  if (counted instanceof LoadFailure) return counted;
  if (ranged instanceof LoadFailure) return ranged;
  const { places, industries } = unpackPlaceList(list);
  const [first, second] = careers.map((career, index): PairSide | undefined => {
    const [one, other] = [counted[index], ranged[index]];
    if (!one) return undefined;
    const columns = unpackPlaces(one, { places: places.length, industries: industries.length });
    const percentiles = other ? unpackPercentiles(other, places.length) : nothing;
    return {
      name: career.plural,
      pay: { ...columns.places, ...percentiles },
      country: countryColumns(career),
      byIndustry: columns.industries,
    };
  });
  if (!first || !second) return new LoadFailure('A part on places is about two careers.');
  return pairColumns({ places, industries }, first, second);
}
