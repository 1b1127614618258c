import type { DataDocument } from '../schema/published/data-documents.ts';
import { headOf } from './documents.ts';
import type { Publication } from './publication.ts';
import { type SharedRow, sharedRows } from './published-rows.ts';

/** The licence of the file that share-alike figures stand in. */
export const shareAlikeLicence = {
  name: 'Open Database License 1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1.0/',
} as const;

/**
 * Rows whose sources ask that a database made from them carry their licence.
 *
 * @throws Error on a source with another licence than the one of the file: it needs a file of its own.
 */
export function shareAlikeRows({ dataset }: Publication): (SharedRow & Required<Pick<SharedRow, 'data'>>)[] {
  const found = sharedRows(dataset).rows.flatMap((row) =>
    row.data && row.source.use === 'share-alike' ? [{ ...row, data: row.data }] : [],
  );
  const other = found.find(({ source }) => !source.licence.startsWith('ODbL 1.0'));
  if (other) {
    throw new Error(
      `content/sources/${other.source.id}.md: the licence “${other.source.licence}” is share-alike but not ODbL 1.0. Give its figures a file of their own in src/share/share-alike.ts.`,
    );
  }
  return found;
}

/** Share-alike figures, in a document under their licence with their publishers’ words. */
export function shareAlikeDocument(publication: Publication): DataDocument<'figures-odbl'> {
  const rows = shareAlikeRows(publication);
  return {
    ...headOf(publication, 'figures-odbl'),
    licence: shareAlikeLicence,
    attributions: [...new Set(rows.map(({ source }) => source.attribution))],
    rows: rows.map(({ data }) => data),
  };
}
