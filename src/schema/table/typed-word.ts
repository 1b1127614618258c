import { z } from 'zod';
import { field, Id, Text } from '../common.ts';

/**
 * One row of content/tables/words.csv: a word that people type and that is no name of one career. It leads to several
 * careers, among which a reader chooses, or to the remainder of the classification in which its people are counted.
 */
export const TypedWord = z
  .strictObject({
    word: field(Text, 'The word as people write it, in the singular.', 'bus driver'),
    careers: field(
      z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$/, 'expected ids with one blank between')
        .optional(),
      'Ids of the careers that it leads to, two or more, with a blank between.',
      'school-bus-driver transit-bus-driver',
    ),
    category: field(
      Id.optional(),
      'The category, no career by itself, in which its people are counted: the name of a file in content/occupations.',
      'us-soc-29-1249',
    ),
  })
  .refine(({ careers, category }) => (careers === undefined) !== (category === undefined), {
    path: ['careers'],
    error: 'expected either careers or a category',
  })
  .meta({ id: 'TypedWord' });

export type TypedWord = z.infer<typeof TypedWord>;
