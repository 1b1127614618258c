import { z } from 'zod';
import { field, Id } from '../../common.ts';
import { relatedTiers } from '../../occupation-vocabulary.ts';
import { keysOf } from '../../vocabulary.ts';

/**
 * One row of content/tables/<source>.related.csv: an occupation that the publisher calls close to another, the closest
 * first. It is said of the first; the other way round it may not be said.
 */
export const RelatedRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    related: field(Id, 'The other occupation.', 'us-soc-29-1171'),
    tier: field(z.enum(keysOf(relatedTiers)).optional(), 'How close, where the publisher sorts them.', 'primary-short'),
  })
  .meta({ id: 'RelatedRow' });

export type RelatedRow = z.infer<typeof RelatedRow>;
