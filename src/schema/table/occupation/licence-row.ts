import { z } from 'zod';
import { field, Id, Text } from '../../common.ts';
import { licenceNeeds } from '../../occupation-vocabulary.ts';
import { keysOf } from '../../vocabulary.ts';

/** One row of content/tables/<source>.licences.csv: what the publisher’s text says of a licence to do the work. */
export const LicenceRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    licence: field(z.enum(keysOf(licenceNeeds)), 'Whether one is needed.', 'required'),
    words: field(
      Text.optional(),
      'The words of the text that say so; blank where it says nothing.',
      'Registered nurses must have a nursing license issued by the state in which they work.',
    ),
    page: field(Text, 'Title of the page that says it.', 'Registered Nurses'),
  })
  .refine(({ licence, words }) => (licence === 'not-stated') === (words === undefined), {
    path: ['words'],
    error: 'expected the words that say it, and none where nothing is stated',
  })
  .meta({ id: 'LicenceRow' });

export type LicenceRow = z.infer<typeof LicenceRow>;
