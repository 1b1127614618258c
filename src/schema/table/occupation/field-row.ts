import { z } from 'zod';
import { cell, field, Id, Text } from '../../common.ts';
import { type Degree, degrees } from './study-degrees.ts';

/** A field of study by four digits of its code. */
export const FieldCode = z.string().regex(/^\d{2}\.\d{2}$/, 'expected a code such as 51.38');

/** One row of content/tables/<source>.fields.csv: a field of study that prepares for an occupation, by experts’ judgement. */
export const FieldRow = z
  .strictObject({
    field: field(FieldCode, 'Code of the field.', '51.38'),
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
  })
  .meta({ id: 'FieldRow' });

const dollars = (what: string, example: number) =>
  field(cell(z.number().int().positive()), `${what}, in whole US dollars.`, example);

const whole = (what: string, example: number) => field(cell(z.number().int().positive()), what, example);

/**
 * One row of content/tables/<source>.degrees.csv: what graduates of a field and degree earn and owe. A weighted median of
 * medians of programmes, which is no median of graduates, and never the pay of an occupation.
 */
export const DegreeRow = z
  .strictObject({
    field: field(FieldCode, 'Code of the field.', '51.38'),
    name: field(
      Text,
      'Name of the field, as published.',
      'Registered Nursing, Nursing Administration, Nursing Research and Clinical Nursing',
    ),
    degree: field(
      z.enum(Object.keys(degrees) as [Degree, ...Degree[]]),
      'The degree, as published.',
      "Bachelor's Degree",
    ),
    programmes: whole('How many programmes’ medians of earnings there are.', 1029),
    graduates: whole('How many graduates are behind them.', 157_609),
    p25: dollars('First quartile of the programmes’ medians', 79_283),
    earnings: dollars(
      'Earnings in the fourth year after the degree: median of programmes’ medians, weighted by graduates',
      90_587,
    ),
    p75: dollars('Third quartile of the programmes’ medians', 92_955),
    debt: field(
      cell(z.number().int().positive()).optional(),
      'Federal loans at graduation, likewise, in whole US dollars; blank where too few report.',
      20_115,
    ),
  })
  .meta({ id: 'DegreeRow' });

export type FieldRow = z.infer<typeof FieldRow>;
export type DegreeRow = z.infer<typeof DegreeRow>;
