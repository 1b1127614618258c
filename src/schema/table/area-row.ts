import { z } from 'zod';
import { cell, confirmed, field, Id, Months, Period, Text } from '../common.ts';

const level = (numeral: string, example: number) =>
  field(cell(z.number().int().positive()), `Statutory wage level ${numeral}, in whole dollars a year.`, example);

/**
 * One row of content/tables/<source>.csv: the statutory wage levels of one occupation in one area. Official pay by area
 * stands in tables of its own, one an occupation; see `PlaceWage`.
 */
export const AreaRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-15-1252'),
    area: field(Id, 'Area: an id of content/tables/areas.csv.', 'us-metro-41860'),
    period: field(
      z.union([Period, Months]),
      'Reference period, or the first and last month of a wage year.',
      '2025-07/2026-06',
    ),
    level1: level('I', 102_232),
    level2: level('II', 129_667),
    level3: level('III', 157_123),
    level4: level('IV', 184_558),
    locator: field(Text, 'Where in the source the row stands.', '15-1252 × 41860'),
    confirmed,
  })
  .meta({ id: 'AreaRow' });

export type AreaRow = z.infer<typeof AreaRow>;
