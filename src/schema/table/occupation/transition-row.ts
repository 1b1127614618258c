import { z } from 'zod';
import { cell, field, Id, Text } from '../../common.ts';

/** One row of content/tables/<source>.transitions.csv: an occupation in which people who left another work a year later. */
export const TransitionRow = z
  .strictObject({
    occupation: field(Id, 'The occupation they left: the name of a file in content/occupations.', 'us-soc-29-1141'),
    title: field(Text, 'The other occupation, as the source calls it.', 'Medical and Health Services Managers'),
    next: field(
      Id.optional(),
      'The same as an occupation of content/occupations, where its title is the same; blank otherwise.',
      'us-soc-11-9111',
    ),
    joined: field(
      Text.optional(),
      'Codes of the classification of 2010 that the survey counts together with the occupation they left.',
      '23-1020',
    ),
    percent: field(cell(z.number().gt(0).max(100)), 'Percent of those who left, to one decimal.', 12.3),
  })
  .meta({ id: 'TransitionRow' });

export type TransitionRow = z.infer<typeof TransitionRow>;
