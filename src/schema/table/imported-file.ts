import { z } from 'zod';
import { field, Text } from '../common.ts';

/**
 * One row of content/imported/<source>.csv: what the source’s importer last wrote into a file, as fingerprints, so that a
 * figure that is edited by hand is found. Importers write the table.
 */
export const ImportedFile = z
  .strictObject({
    file: field(Text, 'The file, below content/.', 'occupations/us-soc-15-1252.md'),
    fingerprints: field(
      z.string().regex(/^[0-9a-f]{8}( [0-9a-f]{8})*$/, 'expected fingerprints of eight hexadecimal digits'),
      'Of each line of the source, in their order; of a table, one for the whole.',
      '5f0c3a91 b2206e4d',
    ),
    override: field(
      Text.optional(),
      'Why a whole table was changed by hand, beside the fingerprint of what it is now. The next import takes it away.',
      'the publisher withdrew three rows on its page, the file still has them',
    ),
  })
  .meta({ id: 'ImportedFile' });

export type ImportedFile = z.infer<typeof ImportedFile>;
