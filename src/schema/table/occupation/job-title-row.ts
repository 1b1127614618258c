import { z } from 'zod';
import { field, Id, Text } from '../../common.ts';

/** One row of content/tables/<source>.titles.csv: a job title that people of an occupation report. */
export const JobTitleRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    title: field(Text, 'The title, as published.', 'Staff RN (Staff Registered Nurse)'),
  })
  .meta({ id: 'JobTitleRow' });

export type JobTitleRow = z.infer<typeof JobTitleRow>;
