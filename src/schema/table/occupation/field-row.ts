import { z } from 'zod';
import { cell, field, Id, Text } from '../../common.ts';

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
  field(
    cell(z.number().int().positive()).optional(),
    `${what}, in whole US dollars; blank where too few report.`,
    example,
  );

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
    degree: field(Text, 'The degree, as published.', "Bachelor's Degree"),
    programmes: field(cell(z.number().int().positive()), 'How many programmes award it.', 1024),
    earnings: dollars('Earnings in the fourth year after the degree', 82_000),
    debt: dollars('Federal loans at graduation', 23_000),
  })
  .meta({ id: 'DegreeRow' });

export type FieldRow = z.infer<typeof FieldRow>;
export type DegreeRow = z.infer<typeof DegreeRow>;
