import { z } from 'zod';
import { confirmed, field, Period, provenance } from './common.ts';
import { householdGroups, keysOf } from './vocabulary.ts';

/** What a survey of households says of an occupation, where its category is the same one. */
export const Household = z.strictObject({
  unemployment: field(
    z.number().min(0).max(100).optional(),
    'Unemployed people in percent of the labour force, by the occupation of their last job.',
    1.2,
  ),
  weekly: field(z.number().positive().optional(), 'Median earnings of full-time workers, US dollars a week.', 1563),
  weeklyWomen: field(
    z.number().positive().optional(),
    'The same of women alone, where the survey has enough of them.',
    1450,
  ),
  weeklyMen: field(z.number().positive().optional(), 'The same of men alone, where the survey has enough.', 1580),
  count: field(z.number().int().nonnegative().optional(), 'People whom the figure rests on.', 3572000),
  countOf: field(z.enum(keysOf(householdGroups)).optional(), 'Who they are.', 'labour-force'),
  period: field(Period, 'Year of the averages.', '2025'),
  ...provenance,
  confirmed,
});

export type Household = z.infer<typeof Household>;
