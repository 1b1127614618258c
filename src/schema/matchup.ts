import { z } from 'zod';
import { field, Text } from './common.ts';

/**
 * What editors say of one pair, on top of what data say of every pair. File: content/matchups/<a>-vs-<b>.md, the ids of
 * the two roles in alphabetical order. “A” is the first of them, “B” the second.
 */
export const Matchup = z
  .strictObject({
    difference: field(
      Text.max(160),
      'What sets the two apart, in one sentence.',
      'A data scientist answers a question; a data engineer sees to it that the data are there to answer it.',
    ),
  })
  .meta({ id: 'Matchup' });

export type Matchup = z.infer<typeof Matchup>;
