import { pathWithBase } from '../../components/base/address.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { dataPaths } from '../../share/data-paths.ts';
import { type SplitPlace, splitPlace } from '../../view/places/split-place.ts';
import { readPlaces } from '../../view/wire/read-wages.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** What tells careers from the place behind them; undefined where the list of places cannot be loaded. */
export async function typedPlaces(): Promise<((text: string) => SplitPlace) | undefined> {
  const list = await loadJson<DataDocument<'place-list'>>(pathWithBase(dataPaths.placeList));
  if (list instanceof LoadFailure) return undefined;
  const places = readPlaces(list);
  return (text) => splitPlace(text, places);
}
