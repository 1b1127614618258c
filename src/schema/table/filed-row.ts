import { z } from 'zod';
import { cell, field, Id, Text } from '../common.ts';

const amount = (what: string, example: number) =>
  field(cell(z.number().int().positive()), `${what}, in whole US dollars a year.`, example);

/**
 * One row of content/tables/<source>.filings.csv: base pay in visa filings of one title, or of one occupation, whose place
 * of work lies in one metropolitan area; area `us` holds all of them. Such tables are never published as tables.
 */
export const FiledRow = z
  .strictObject({
    owner: field(Id, 'A role whose title was filed, or the occupation that was.', 'machine-learning-engineer'),
    area: field(
      z.string().regex(/^(us|\d{5})$/, 'expected the five digits of a metropolitan area, or "us"'),
      'CBSA code of a metropolitan area, or `us` for the whole country.',
      '41860',
    ),
    name: field(Text, 'Name of the area as the source prints it.', 'San Francisco-Oakland-Fremont, CA'),
    filings: field(cell(z.number().int().positive()), 'How many filings.', 480),
    p25: amount('A quarter is offered less than this', 165_000),
    median: amount('Half are offered less than this', 196_500),
    p75: amount('Three quarters are offered less than this', 230_000),
  })
  .meta({ id: 'FiledRow' });

export type FiledRow = z.infer<typeof FiledRow>;
