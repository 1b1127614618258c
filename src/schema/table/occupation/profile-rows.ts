import { z } from 'zod';
import { cell, field, Id } from '../../common.ts';
import { interests, workStyles, workValues } from '../../occupation-vocabulary.ts';
import { OnetCode } from '../../onet-code.ts';
import { keysOf, type Term } from '../../vocabulary.ts';

/** A row of one occupation with a number for each of a closed list of items. */
function rowOf<K extends string>(items: Record<K, Term>, [least, most]: readonly [number, number]) {
  const numbers = Object.fromEntries(
    keysOf(items).map((key) => [key, field(cell(z.number().min(least).max(most)), items[key].description, most)]),
  ) as Record<K, ReturnType<typeof cell>>;
  return z.strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    ...numbers,
    onet: field(
      OnetCode.optional(),
      'O*NET code of the row, where it is a detailed one that stands in for the occupation.',
      '15-2051.01',
    ),
  });
}

/** One row of content/tables/<source>.interests.csv: how well the work fits each interest, 1 to 7, by machine learning. */
export const InterestRow = rowOf(interests, [1, 7]).meta({ id: 'InterestRow' });

/** One row of content/tables/<source>.values.csv: how far the work meets each value, 1 to 7. */
export const WorkValueRow = rowOf(workValues, [1, 7]).meta({ id: 'WorkValueRow' });

/** One row of content/tables/<source>.styles.csv: what each style of working does for the work, −3 to 3. */
export const WorkStyleRow = rowOf(workStyles, [-3, 3]).meta({ id: 'WorkStyleRow' });

export type InterestRow = z.infer<typeof InterestRow>;
export type WorkValueRow = z.infer<typeof WorkValueRow>;
export type WorkStyleRow = z.infer<typeof WorkStyleRow>;
