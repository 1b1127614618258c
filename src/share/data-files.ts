import { type DocumentKind, dataDocuments, dataSchema } from '../schema/published/data-documents.ts';
import { pairId, paths } from '../view/base/site-paths.ts';
import { dataPaths } from './data-paths.ts';
import { json } from './documents.ts';
import { openFiguresTable, shareAlikeTable } from './figures-table.ts';
import { forecastsTable } from './forecasts-table.ts';
import { claimsDocument, leftOutDocument, sourcesDocument } from './list-documents.ts';
import { occupationDocument, occupationIndex } from './occupation-document.ts';
import { pairDocument } from './pair-document.ts';
import {
  industryListDocument,
  placeListDocument,
  placesDocument,
  priceLevelsDocument,
} from './places/wage-documents.ts';
import type { Publication } from './publication.ts';
import { roleDocument, roleIndex } from './role-document.ts';
import { shareAlikeDocument } from './share-alike.ts';

/** One file below /data/v1/. */
export interface DataFile {
  /** Address from the site’s root. */
  path: string;
  text(): string;
}

/** The tables, their text made when asked for. */
export function dataTables(publication: Publication): DataFile[] {
  return [
    { path: dataPaths.figures, text: () => openFiguresTable(publication) },
    { path: dataPaths.forecasts, text: () => forecastsTable(publication) },
    { path: dataPaths.shareAlikeTable, text: () => shareAlikeTable(publication) },
  ];
}

/** The documents and their schemas, their text made when asked for. */
export function dataJson(publication: Publication): DataFile[] {
  const { roles, occupations } = publication.dataset;
  const file = (path: string, document: () => object): DataFile => ({ path, text: () => json(document()) });
  return [
    file(dataPaths.shareAlike, () => shareAlikeDocument(publication)),
    file(dataPaths.leftOut, () => leftOutDocument(publication)),
    file(dataPaths.roles, () => roleIndex(publication)),
    file(dataPaths.occupations, () => occupationIndex(publication)),
    file(dataPaths.sources, () => sourcesDocument(publication)),
    file(dataPaths.claims, () => claimsDocument(publication)),
    ...roles.map((role) => file(dataPaths.role(role.id), () => roleDocument(publication, role))),
    ...occupations.map((one) => file(dataPaths.occupation(one.id), () => occupationDocument(publication, one))),
    file(dataPaths.placeList, () => placeListDocument(publication)),
    file(dataPaths.industryList, () => industryListDocument(publication)),
    file(dataPaths.priceLevels, () => priceLevelsDocument(publication)),
    ...publication.wages.occupations.map((id) =>
      file(dataPaths.places(id), () => placesDocument(publication, publication.dataset.occupation(id))),
    ),
    ...publication.pairs.map(([a, b]) =>
      file(dataPaths.pair(pairId([a.id, b.id])), () => pairDocument(publication, a, b)),
    ),
    ...(Object.keys(dataDocuments) as DocumentKind[]).map((kind) =>
      file(dataPaths.schema(kind), () => ({ $id: publication.address(dataPaths.schema(kind)), ...dataSchema(kind) })),
    ),
  ];
}

/** Files of one kind as a route takes them: what stands between /data/v1/ and the ending is its parameter. */
export function dataRoutes(
  files: readonly DataFile[],
  ending: string,
): { params: { file: string }; props: DataFile }[] {
  const start = paths.dataset('').length;
  return files.map((file) => ({ params: { file: file.path.slice(start, -ending.length) }, props: file }));
}
