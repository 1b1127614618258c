import { type SplitPlace, splitPlace } from '../../view/places/split-place.ts';
import { LoadFailure } from '../base/load-json.ts';
import { loadPlaceList } from '../places/load-place-list.ts';

/** What tells careers from the place behind them; undefined where the list of places cannot be loaded. */
export async function typedPlaces(): Promise<((text: string) => SplitPlace) | undefined> {
  const list = await loadPlaceList();
  if (list instanceof LoadFailure) return undefined;
  return (text) => splitPlace(text, list.places);
}
