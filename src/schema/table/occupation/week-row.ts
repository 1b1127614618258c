import { z } from 'zod';
import { field, Text } from '../../common.ts';

/**
 * One row of content/tables/<source>.weeks.csv: how long people of a group of occupations worked in one week, and how many
 * of them at home. Of the group, never of one of its occupations.
 */
export const WeekRow = z
  .strictObject({
    group: field(
      z.string().regex(/^\d\d$/, 'expected the first two digits of the codes of its occupations'),
      'The group: the first two digits of its occupations’ codes.',
      '29',
    ),
    name: field(Text, 'Name as published.', 'Healthcare practitioners and technical occupations'),
    people: field(z.coerce.number().int().positive(), 'People at work in the week, in thousands.', 10_306),
    home: field(
      z.coerce.number().min(0).max(100),
      'Percent of them who worked at home for pay, some of their hours or all.',
      14.1,
    ),
    hours: field(z.coerce.number().positive().max(168), 'Hours that they worked in the week, on average.', 38.9),
  })
  .meta({ id: 'WeekRow' });

export type WeekRow = z.infer<typeof WeekRow>;
