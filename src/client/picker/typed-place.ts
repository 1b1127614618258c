import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type SplitPlace, splitPlace } from '../../view/places/split-place.ts';
import { type PackedPlaceList, unpackPlaceList } from '../../view/wire/packed-places.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** What tells careers from the place behind them; undefined where the list of places cannot be loaded. */
export async function typedPlaces(): Promise<((text: string) => SplitPlace) | undefined> {
  const list = await loadJson<PackedPlaceList>(pathWithBase(paths.placeList));
  if (list instanceof LoadFailure) return undefined;
  const { places } = unpackPlaceList(list);
  return (text) => splitPlace(text, places);
}
