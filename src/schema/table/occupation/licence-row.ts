import { z } from 'zod';
import { field, Id, Text } from '../../common.ts';
import { licenceNeeds } from '../../occupation-vocabulary.ts';
import { keysOf } from '../../vocabulary.ts';

/** One row of content/tables/<source>.licences.csv: what the publisher’s text says of a licence to do the work. */
export const LicenceRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    licence: field(z.enum(keysOf(licenceNeeds)), 'Whether the work needs one.', 'required'),
    words: field(
      Text.optional(),
      'The words of the text that say so, or that name a licence which only some of the work needs.',
      'Registered nurses must have a nursing license issued by the state in which they work',
    ),
    scope: field(Text.optional(), 'For which of the work, or what takes the place of a licence.', 'public schools'),
    page: field(Text, 'The page that says it, or that says nothing of it, by its address.', 'registered-nurses'),
  })
  .refine(({ licence, words }) => licence === 'not-stated' || words !== undefined, {
    path: ['words'],
    error: 'expected the words that say it',
  })
  .meta({ id: 'LicenceRow' });

export type LicenceRow = z.infer<typeof LicenceRow>;
