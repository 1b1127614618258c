import { z } from 'zod';
import { confirmed, field, provenance, Span, Text } from './common.ts';
import { lineOf } from './lines.ts';

/** One line of an official employment projection. Employment is in jobs, change in jobs, percent in percent. */
export const Projection = z
  .strictObject({
    span: field(Span, 'First and last year of the projection.', '2024-34'),
    employmentFrom: field(z.number().int().positive().optional(), 'Jobs in the first year.', 1693800),
    employmentTo: field(z.number().int().positive().optional(), 'Jobs projected for the last year.', 1961400),
    change: field(z.number().int().optional(), 'Projected change in jobs.', 267700),
    percent: field(
      z.number().optional(),
      'Projected change in percent, with the decimals published or one where it is computed from a sum of rows.',
      15.8,
    ),
    percentStated: field(
      z.number().optional(),
      'Projected change in percent where only a rounded figure is known.',
      10,
    ),
    openingsPerYear: field(
      z.number().int().positive().optional(),
      'Yearly openings: growth and the replacement of leavers. Not vacancies.',
      115200,
    ),
    covers: field(
      Text.optional(),
      'What the line joins, when it is wider than this occupation.',
      'Software developers, quality assurance analysts and testers',
    ),
    ...provenance,
    confirmed,
  })
  .meta({ id: 'Projection' });

const {
  span,
  employmentFrom: _from,
  employmentTo: _to,
  openingsPerYear: _openings,
  change: _change,
  ...values
} = Projection.shape;

const thousands = (description: string, example: number) =>
  field(z.number().positive().multipleOf(0.001).optional(), `${description}, in thousands.`, example);

/** A line of `projections` as it is written: employment, change and openings in thousands. */
export const ProjectionLine = lineOf('projections', {
  from: thousands('Jobs in the first year', 1693.8),
  to: thousands('Jobs projected for the last year', 1961.4),
  change: field(
    z.number().multipleOf(0.001).optional(),
    'Projected change in jobs, in thousands, where the printed one is not “to” less “from”.',
    267.7,
  ),
  openings: thousands('Yearly openings: growth and the replacement of leavers, not vacancies', 115.2),
  ...values,
  span,
}).meta({ id: 'ProjectionLine' });

export type Projection = z.infer<typeof Projection>;
