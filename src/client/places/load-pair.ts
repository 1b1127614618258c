import { pathWithBase } from '../../components/base/address.ts';
import type { Side } from '../../domain/places/compare-in-place.ts';
import { placesByKind } from '../../domain/places/place.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { PairColumns, PayColumns } from '../../view/places/pair-columns.ts';
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

/** Fetches two careers by place, and the list that their columns follow. */
export async function loadPair(careers: readonly LoadedCareer[]): Promise<PairColumns | LoadFailure> {
  const [list, counted, ranged] = await Promise.all([
    loadJson<PackedPlaceList>(pathWithBase(paths.placeList)),
    loadAll<PackedPlaces>(careers.map(({ occupation }) => pathWithBase(paths.packedPlaces(occupation)))),
    loadAll<PackedPercentiles>(careers.map(({ occupation }) => pathWithBase(paths.packedPercentiles(occupation)))),
  ]);
  if (list instanceof LoadFailure) return list;
  if (counted instanceof LoadFailure) return counted;
  if (ranged instanceof LoadFailure) return ranged;
  const { places, industries } = unpackPlaceList(list);
  const length = { places: places.length, industries: industries.length };
  const columns = counted.map((packed) => unpackPlaces(packed, length));
  const percentiles = ranged.map((packed) => unpackPercentiles(packed, places.length));
  const [first, second] = columns.map(
    (one, index): PayColumns => ({ ...one.places, ...percentiles[index] }) as PayColumns,
  );
  const [one, other] = columns;
  const [a, b] = careers;
  if (!first || !second || !one || !other || !a || !b) return new LoadFailure('two careers are needed');
  const both = <T>(ofFirst: T, ofSecond: T): Record<Side, T> => ({ first: ofFirst, second: ofSecond });
  return {
    names: both(a.plural, b.plural),
    places,
    kinds: placesByKind(places),
    pay: both(first, second),
    country: both(countryColumns(a), countryColumns(b)),
    industries,
    byIndustry: both(one.industries, other.industries),
  };
}
