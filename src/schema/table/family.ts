import { z } from 'zod';
import { field, Id, Text } from '../common.ts';

/** One row of content/tables/families.csv: a group of careers that readers look through together. */
export const Family = z
  .strictObject({
    id: field(Id, 'Id of the family.', 'healthcare'),
    name: field(Text, 'Name.', 'Healthcare'),
    description: field(Text, 'Whom it holds, in one sentence.', 'People who examine and treat patients.'),
  })
  .meta({ id: 'Family' });

export type Family = z.infer<typeof Family>;
