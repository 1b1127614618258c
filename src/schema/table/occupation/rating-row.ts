import { z } from 'zod';
import { cell, field, Id, Period, Text } from '../../common.ts';
import { raters } from '../../occupation-vocabulary.ts';
import { OnetCode } from '../../onet-code.ts';
import { keysOf } from '../../vocabulary.ts';

/**
 * One row of content/tables/<source>.skills.csv or .knowledge.csv: how important one item is for an occupation, and at
 * which level. What the publisher advises to suppress is left out; a level that it marks as not relevant is blank.
 */
export const RatingRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    item: field(Text, 'What is rated, as published.', 'Social Perceptiveness'),
    importance: field(cell(z.number().min(1).max(5)), 'Importance, 1 to 5.', 4.12),
    error: field(
      cell(z.number().min(0)).optional(),
      'Standard error of the importance; blank where none is printed.',
      0.125,
    ),
    level: field(cell(z.number().min(0).max(7)).optional(), 'Level, 0 to 7.', 4.38),
    raters: field(z.enum(keysOf(raters)), 'Who rated it. Ratings by different raters are never compared.', 'analysts'),
    date: field(Period, 'When it was rated.', '2021-08'),
    onet: field(
      OnetCode.optional(),
      'O*NET code of the row, where it is a detailed one that stands in for the occupation.',
      '15-2051.01',
    ),
  })
  .meta({ id: 'RatingRow' });

export type RatingRow = z.infer<typeof RatingRow>;
