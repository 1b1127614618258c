import { z } from 'zod';
import { field, Id } from '../common.ts';
import { keysOf, pairReasons } from '../vocabulary.ts';

/**
 * One row of content/pairs.csv: two careers, at least one of them without an editors’ text, that people weigh against each
 * other, and that therefore have a page of their own. Roles that editors wrote about all have pages with each other.
 */
export const WeighedPair = z
  .strictObject({
    first: field(Id, 'A career: a folder of content/roles, or the `id` of a category.', 'electrician'),
    second: field(Id, 'The other career, whose id comes later in the alphabet.', 'welder'),
    reason: field(
      z.enum(keysOf(pairReasons)),
      'Why people weigh them; `npm run pairs` writes all rows but those of editors.',
      'editors',
    ),
  })
  .meta({ id: 'WeighedPair' });

export type WeighedPair = z.infer<typeof WeighedPair>;
