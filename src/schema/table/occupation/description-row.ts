import { z } from 'zod';
import { field, Id, Text } from '../../common.ts';

/** One row of content/tables/<source>.descriptions.csv: what an occupation is, in the publisher’s words. */
export const DescriptionRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    description: field(Text, 'The description.', 'Assess patient health problems and needs, …'),
  })
  .meta({ id: 'DescriptionRow' });

export type DescriptionRow = z.infer<typeof DescriptionRow>;
