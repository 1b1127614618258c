import { pathWithBase } from '../../components/base/address.ts';
import type { Industry } from '../../domain/places/industry.ts';
import type { Place } from '../../domain/places/place.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { IndustryColumns, PayColumns } from '../../view/places/pair-columns.ts';
import {
  type PackedPercentiles,
  type PackedPlaceList,
  type PackedPlaces,
  unpackPercentiles,
  unpackPlaceList,
  unpackPlaces,
} from '../../view/wire/packed-places.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';

/** All places and industries, in the order that columns follow. */
export interface LoadedList {
  places: Place[];
  industries: Industry[];
}

/** What is published of one occupation by place and by industry. */
export interface LoadedColumns {
  places: PayColumns;
  industries: IndustryColumns;
}

/** Fetches the list of all places and industries. */
export async function loadPlaceList(): Promise<LoadedList | LoadFailure> {
  const list = await loadJson<PackedPlaceList>(pathWithBase(paths.placeList));
  return list instanceof LoadFailure ? list : unpackPlaceList(list);
}

const nothing = { p10: [], p25: [], p75: [], p90: [] };

/**
 * Fetches what is published of occupations, in the order given, and the list that their columns follow; without percentiles
 * where only medians are wanted.
 */
export async function loadColumns(
  occupations: readonly string[],
  medians = false,
): Promise<{ list: LoadedList; columns: LoadedColumns[] } | LoadFailure> {
  const files = (path: (occupation: string) => string) => occupations.map((one) => pathWithBase(path(one)));
  const [list, counted, ranged] = await Promise.all([
    loadPlaceList(),
    loadAll<PackedPlaces>(files(paths.packedPlaces)),
    medians ? [] : loadAll<PackedPercentiles>(files(paths.packedPercentiles)),
  ]);
  if (list instanceof LoadFailure) return list;
  if (counted instanceof LoadFailure) return counted;
  if (ranged instanceof LoadFailure) return ranged;
  const { places, industries } = list;
  const columns = counted.map((one, index) => {
    const unpacked = unpackPlaces(one, { places: places.length, industries: industries.length });
    const other = ranged[index];
    const percentiles = other ? unpackPercentiles(other, places.length) : nothing;
    return { places: { ...unpacked.places, ...percentiles }, industries: unpacked.industries };
  });
  return { list, columns };
}
