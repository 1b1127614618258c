import { z } from 'zod';
import { field } from '../common.ts';
import { industryCode } from './industry.ts';

/*
 * Pay by place and by industry: content/places/<occupation>.csv and content/industries/<occupation>.csv, one row a place.
 * They hold values alone; what these measure, when and of whom stands once, in the source that fills the folder. Rows are
 * many: `scanWages` of the domain reads the same form byte by byte, and what it refuses is held against these schemas.
 */

const number = String.raw`(0|[1-9]\d{0,7})`;

const cell = (form: string, expected: string, what: string, example: string) =>
  field(
    z
      .string()
      .regex(new RegExp(`^${form}$`), `expected ${expected}, * where withheld, or nothing`)
      .optional(),
    what,
    example,
  );

const pay = (what: string, example: string) =>
  cell(
    String.raw`([1-9]\d{0,7}|${number}\.\d\d|\*|#)`,
    'whole US dollars a year, or dollars and cents an hour, # at or above the top code',
    what,
    example,
  );

const values = {
  employment: cell(String.raw`([1-9]\d{0,7}|\*)`, 'a whole number', 'Employees, without the self-employed.', '284390'),
  rse: cell(
    String.raw`(${number}\.\d|\*)`,
    'digits with one decimal',
    'Relative standard error of the mean, in percent.',
    '1.2',
  ),
  p10: pay('One in ten is paid less than this; a year in whole dollars, an hour with cents.', '98270'),
  p25: pay('A quarter is paid less than this.', '127530'),
  median: pay('Half are paid less than this.', '160920'),
  p75: pay('Three quarters are paid less than this.', '191540'),
  p90: pay('Nine in ten are paid less than this.', '#'),
};

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

type Values = { [column in keyof typeof values]?: string | undefined };

/** Pay is given whole, withheld whole or blank, and ascends to its bounds; its error goes with it. */
function goTogether(row: Values, context: z.RefinementCtx): void {
  const [column, message] = firstFault(row) ?? [];
  if (column && message) context.addIssue({ code: 'custom', path: [column], message, input: row[column] });
}

function firstFault(row: Values): [column: keyof Values, message: string] | undefined {
  const [lowest = ''] = percentiles.map((name) => row[name] ?? '');
  const mark = lowest === '*' || lowest === '' ? lowest : undefined;
  const marked = (text: string) => (text === '*' ? '* as the other percentiles' : 'nothing, as the other percentiles');
  for (const [index, name] of percentiles.entries()) {
    const own = row[name] ?? '';
    if (mark !== undefined) {
      if (own !== mark) return [name, `expected ${marked(mark)}`];
      continue;
    }
    if (own === '*' || own === '') return [name, 'expected a number, since another percentile of the row has one'];
    const before = percentiles[index - 1];
    if (before !== undefined && amountOf(own) < amountOf(row[before] ?? ''))
      return [name, `expected no less than ${before} ${row[before]}`];
  }
  const error = row.rse ?? '';
  if (mark !== undefined && error !== mark) return ['rse', `expected ${marked(mark)}`];
  if (mark === undefined && (error === '' || error === '*')) return ['rse', 'expected the error of the pay beside it'];
  if (mark === '' && row.employment === undefined) return ['employment', 'expected a row that says something'];
  return undefined;
}

const amountOf = (text: string) => (text === '#' ? Number.POSITIVE_INFINITY : Number(text));

/** One row of content/places/<occupation>.csv: what is published of the occupation in one place. */
export const PlaceWage = z
  .strictObject({
    area: field(
      z
        .string()
        .regex(
          /^([A-Z]{2}|\d{5}|\d{7})$/,
          'expected a postal code, five digits (metropolitan) or seven (nonmetropolitan)',
        ),
      'Code of a place in content/tables/areas.csv.',
      '41860',
    ),
    ...values,
    quotient: cell(
      String.raw`(${number}\.\d\d|\*)`,
      'digits with two decimals',
      'Location quotient: the occupation’s share of the jobs here, times its share in the country.',
      '1.35',
    ),
  })
  .superRefine(goTogether)
  .meta({ id: 'PlaceWage' });

/** One row of content/industries/<occupation>.csv: what is published of the occupation in one industry of the country. */
export const IndustryWage = z
  .strictObject({
    industry: field(
      z.string().regex(industryCode, 'expected six digits or letters, or a sector such as 31--33'),
      'Code of an industry in content/tables/industries.csv.',
      '622000',
    ),
    ...values,
  })
  .superRefine(goTogether)
  .meta({ id: 'IndustryWage' });

export type PlaceWage = z.infer<typeof PlaceWage>;
export type IndustryWage = z.infer<typeof IndustryWage>;
