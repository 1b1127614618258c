import { pathWithBase } from '../../components/base/address.ts';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { placePaths } from '../../view/base/place-paths.ts';
import { readWages } from '../../view/wire/read-wages.ts';
import { LoadFailure, loadAll } from '../base/load-json.ts';
import { type LoadedPlaces, loadPlaceList } from './load-place-list.ts';

/** What is published of occupations by place and by industry, along lists of the same release. */
export interface LoadedColumns extends LoadedPlaces {
  columns: ReturnType<typeof readWages>[];
}

/** Fetches what is published of occupations, in the order given, and the list of places that it follows. */
export async function loadColumns(occupations: readonly string[]): Promise<LoadedColumns | LoadFailure> {
  const [list, documents] = await Promise.all([
    loadPlaceList(),
    loadAll<DataDocument<'places'>>(occupations.map((one) => pathWithBase(placePaths.places(one)))),
  ]);
  if (list instanceof LoadFailure) return list;
  if (documents instanceof LoadFailure) return documents;
  if (documents.some(({ release }) => release !== list.release))
    return new LoadFailure('These files are of two releases.');
  return { ...list, columns: documents.map(readWages) };
}
