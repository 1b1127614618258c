import { z } from 'zod';
import { cell, field, Id } from '../common.ts';
import { keysOf, levels } from '../vocabulary.ts';

const percentOf = (what: string, example: number) =>
  field(cell(z.number().gt(-100)), `${what}, in percent of the second role’s median, to one decimal.`, example);

/**
 * One row of content/tables/<source>.pairs.csv: what one source’s records say of two roles set beside each other, as the
 * importer that holds the records computed it. `percent`, `low` and `high` say by how much the median of the first lies
 * above (or, negative, below) that of the second.
 */
export const PairRow = z
  .strictObject({
    first: field(Id, 'A role: the name of a folder in content/roles.', 'machine-learning-engineer'),
    second: field(Id, 'The other role, whose id comes later in the alphabet.', 'software-engineer'),
    level: field(
      z.enum([...keysOf(levels), 'equal']),
      'Level of experience; `equal`: the records of both roles weighted to one mix of levels.',
      'all',
    ),
    share: field(
      cell(z.number().int().min(0).max(100)),
      'In how many of 100 draws a record of the first exceeds one of the second, ties half; from all pairs of records.',
      57,
    ),
    percent: percentOf('Difference of the medians', 13.6),
    low: percentOf('Lower end of its 95% interval', 6.4),
    high: percentOf('Upper end of its 95% interval', 25.1),
  })
  .refine(({ first, second }) => first < second, {
    path: ['second'],
    error: 'expected a role whose id comes after the first',
  })
  .refine(({ low, percent, high }) => low <= percent && percent <= high, {
    path: ['percent'],
    error: 'expected a difference inside its interval',
  })
  .meta({ id: 'PairRow' });

export type PairRow = z.infer<typeof PairRow>;
