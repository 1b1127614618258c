import { z } from 'zod';
import { field, Id, Text } from '../../common.ts';

/** One row of content/tables/<source>.tasks.csv: what people of an occupation do, in the publisher’s words and order. */
export const TaskRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    task: field(Text, 'The task.', 'Monitor, record, and report symptoms or changes in patients’ conditions.'),
  })
  .meta({ id: 'TaskRow' });

export type TaskRow = z.infer<typeof TaskRow>;
