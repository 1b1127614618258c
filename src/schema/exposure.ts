import { z } from 'zod';
import { field, Period, provenance } from './common.ts';
import { exposureCategories, exposureMeasures, keysOf, sortingMeasures } from './vocabulary.ts';

const fields = z.strictObject({
  measure: field(z.enum(keysOf(exposureMeasures)), 'Which measure.', 'gpts-human'),
  value: field(z.number().min(0).max(1).optional(), 'From 0 to 1; absent where the measure is a category.', 0.45),
  category: field(
    z.enum(keysOf(exposureCategories)).optional(),
    'The category, where the measure is one of several in order.',
    'high',
  ),
  period: field(Period, 'When it was measured.', '2023'),
  ...provenance,
});

/** One measure of the exposure of an occupation’s work to AI: a number, or the publisher’s category in words. */
export const Exposure = fields
  .refine(({ measure, value, category }) => (sortingMeasures.includes(measure) ? value : category) === undefined, {
    error: 'expected a value from 0 to 1, or a category where the measure sorts occupations into categories',
  })
  .refine(({ value, category }) => value !== undefined || category !== undefined, {
    error: 'expected a value from 0 to 1, or a category',
  });

/** A measure that is a category, as it is published for programs: its words are no figure. */
export const ExposureCategory = fields
  .omit({ value: true, by: true, override: true })
  .extend({ category: field(z.enum(keysOf(exposureCategories)), 'The category.', 'high') });

export type Exposure = z.infer<typeof Exposure>;
