import { pathWithBase } from '../../components/base/address.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { dataPaths } from '../../share/data-paths.ts';
import { readPlaces, readWages } from '../../view/wire/read-wages.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';

const listAddress = () => pathWithBase(dataPaths.placeList);

/** Fetches the list of all places, in the order that columns follow. */
export async function loadPlaceList(): Promise<ReturnType<typeof readPlaces> | LoadFailure> {
  const list = await loadJson<DataDocument<'place-list'>>(listAddress());
  return list instanceof LoadFailure ? list : readPlaces(list);
}

/** What is published of occupations by place and by industry, along lists of the same release. */
export interface LoadedColumns {
  release: string;
  places: ReturnType<typeof readPlaces>;
  columns: ReturnType<typeof readWages>[];
}

/** Fetches what is published of occupations, in the order given, and the list of places that it follows. */
export async function loadColumns(occupations: readonly string[]): Promise<LoadedColumns | LoadFailure> {
  const [list, documents] = await Promise.all([
    loadJson<DataDocument<'place-list'>>(listAddress()),
    loadAll<DataDocument<'places'>>(occupations.map((one) => pathWithBase(dataPaths.places(one)))),
  ]);
  if (list instanceof LoadFailure) return list;
  if (documents instanceof LoadFailure) return documents;
  const { release } = list;
  if (documents.some((one) => one.release !== release)) return new LoadFailure('These files are of two releases.');
  return { release, places: readPlaces(list), columns: documents.map(readWages) };
}
