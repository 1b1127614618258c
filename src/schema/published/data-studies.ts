import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { DegreeRow, FieldCode } from '../table/occupation/field-row.ts';
import { exposureMeasures, keysOf } from '../vocabulary.ts';

const source = field(Id, 'Its source.', 'cip2020-soc2018');

/** Where a measure of AI puts an occupation among all that it has. */
export const ExposurePlace = z.strictObject({
  measure: field(z.enum(keysOf(exposureMeasures)), 'The measure.', 'gpts-human'),
  below: field(z.number().int(), 'How many occupations of the country are lower.', 281),
  upTo: field(z.number().int(), 'How many are lower or equal, itself among them.', 290),
  of: field(z.number().int(), 'How many the measure has.', 750),
  source,
});

/** Where those who changed went: a sample. */
export const MovesOfData = z.strictObject({
  to: field(
    z.array(
      z.strictObject({
        name: field(Text, 'The occupation, in the plural.', 'practical nurses'),
        percent: field(z.number(), 'Percent of those who left; ways under 5 are left out.', 12),
        career: field(Id.optional(), 'The career that it is, if it is one.', 'practical-nurse'),
      }),
    ),
    'The next occupations, most frequent first.',
    [],
  ),
  joined: field(Text.optional(), 'What it is counted together with.', '15-1270'),
  source,
});

/** Fields of study that lead to an occupation, and what their graduates earn: never its pay. */
export const StudiesOfData = z.strictObject({
  fields: field(z.array(FieldCode), 'Codes of the fields.', ['51.38']),
  source,
  degrees: field(
    z.array(DegreeRow),
    'Graduates by field and degree, whatever their work: medians of programmes’ medians, in US dollars.',
    [],
  ),
  degreesSource: field(Id.optional(), 'The source of the degrees.', 'scorecard-fields-2026-06'),
});
