import { z } from 'zod';
import { field, Id, Text } from '../../common.ts';
import { toolFlags } from '../../occupation-vocabulary.ts';
import { keysOf } from '../../vocabulary.ts';

/** One row of content/tables/<source>.tools.csv: software that job ads ask for, as the publisher flags it. */
export const ToolRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-15-1252'),
    tool: field(Text, 'The software, as published.', 'Python'),
    asked: field(z.enum(keysOf(toolFlags)), 'How the publisher flags it.', 'in-demand'),
  })
  .meta({ id: 'ToolRow' });

export type ToolRow = z.infer<typeof ToolRow>;
