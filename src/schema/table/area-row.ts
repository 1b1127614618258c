import { z } from 'zod';
import { cell, confirmed, field, Id, Months, Period, Text } from '../common.ts';

const amount = (what: string, example: number) =>
  field(
    cell(z.number().int().positive()).optional(),
    `${what}, in whole dollars a year; blank where none is published.`,
    example,
  );

/**
 * One row of content/tables/<source>.csv: what one source publishes of one occupation in one area. It holds either
 * official statistics (people employed, percentiles, mean) or statutory wage levels. A table has the columns that its
 * source fills; a blank cell is a figure that the source does not publish, never zero.
 */
export const AreaRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-15-1252'),
    area: field(Id, 'Area: an id of content/tables/areas.csv.', 'us-ca'),
    period: field(
      z.union([Period, Months]),
      'Reference period, or the first and last month of a wage year.',
      '2025-05',
    ),
    employment: field(
      cell(z.number().int().positive()).optional(),
      'People employed; blank where none is published.',
      284_390,
    ),
    p10: amount('One in ten is paid less than this', 98_270),
    p25: amount('A quarter is paid less than this', 127_530),
    median: amount('Half are paid less than this', 160_920),
    p75: amount('Three quarters are paid less than this', 191_540),
    p90: amount('Nine in ten are paid less than this', 223_150),
    mean: amount('The arithmetic mean', 161_900),
    level1: amount('Statutory wage level I', 102_232),
    level2: amount('Statutory wage level II', 129_667),
    level3: amount('Statutory wage level III', 157_123),
    level4: amount('Statutory wage level IV', 184_558),
    locator: field(Text, 'Where in the source the row stands.', '15-1252 × CA'),
    confirmed,
  })
  .refine((row) => (given(row, statistics) > 0 ? given(row, levels) === 0 : given(row, levels) === levels.length), {
    error: 'expected people employed or pay, or else the four statutory levels',
  })
  .meta({ id: 'AreaRow' });

const statistics = ['employment', 'p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const;
const levels = ['level1', 'level2', 'level3', 'level4'] as const;

function given<K extends string>(row: { [key in K]?: number | undefined }, columns: readonly K[]): number {
  return columns.filter((column) => row[column] !== undefined).length;
}

export type AreaRow = z.infer<typeof AreaRow>;
