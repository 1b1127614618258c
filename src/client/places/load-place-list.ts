import { pathWithBase } from '../../components/base/address.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { placePaths } from '../../view/base/place-paths.ts';
import { readPlaces } from '../../view/wire/read-places.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** All places in the order that columns of the same release follow. */
export interface LoadedPlaces {
  release: string;
  places: ReturnType<typeof readPlaces>;
}

/** Fetches the list of all places. */
export async function loadPlaceList(): Promise<LoadedPlaces | LoadFailure> {
  const list = await loadJson<DataDocument<'place-list'>>(pathWithBase(placePaths.placeList));
  return list instanceof LoadFailure ? list : { release: list.release, places: readPlaces(list) };
}
