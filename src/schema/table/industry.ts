import { z } from 'zod';
import { cell, field, Text } from '../common.ts';

/** Six digits, some of them letters where classes are joined; sectors by their first and last two digits. */
export const industryCode = /^([\dA-Z]{6}|\d\d--?\d{2,3})$/;

/** One row of content/tables/industries.csv: an industry of the classification, by which pay is published. */
export const Industry = z
  .strictObject({
    code: field(
      z.string().regex(industryCode, 'expected six digits or letters, or a sector such as 31--33'),
      'Code as published.',
      '622000',
    ),
    level: field(
      cell(z.number().int().min(0).max(6)),
      'Digits that tell it: 2 for a sector, 3 to 6 for finer ones; 0 for all industries, 1 for those of private owners.',
      3,
    ),
    name: field(Text, 'Name as published.', 'Hospitals'),
    short: field(Text.max(32).optional(), 'The same in a few words of ours.', 'Hospitals'),
  })
  .meta({ id: 'Industry' });

export type Industry = z.infer<typeof Industry>;
