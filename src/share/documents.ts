import type { DataDocument, DocumentKind } from '../schema/published/data-documents.ts';
import type { DataRow, LeftOut } from '../schema/published/data-row.ts';
import { dataPaths } from './data-paths.ts';
import type { Publication } from './publication.ts';
import { sharedRows } from './published-rows.ts';

/** What stands at the head of every document. */
export function headOf(
  { dataset, address }: Publication,
  kind: DocumentKind,
): Pick<DataDocument<'left-out'>, '$schema' | 'release' | 'notices'> {
  return { $schema: address(dataPaths.schema(kind)), release: dataset.asOf, notices: address(dataPaths.notices) };
}

/** The figures of one role or occupation under open licences, and what is left out with the reason. */
export function figuresOf({ dataset }: Publication, owner: string): { rows: DataRow[]; leftOut: LeftOut[] } {
  const own = sharedRows(dataset).byOwner.get(owner) ?? [];
  return {
    rows: own.flatMap(({ source, data }) => (data && source.use === 'open' ? [data] : [])),
    leftOut: own.flatMap(({ leftOut }) => leftOut),
  };
}

/** A document as it is served. */
export function json(document: object): string {
  return `${JSON.stringify(document)}\n`;
}
