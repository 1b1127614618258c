import { z } from 'zod';
import { field, Text } from './common.ts';
import { findingLength, longestFinding } from './finding-length.ts';

/** One line that says what a section finds, `**` around the words in bold. */
const Finding = Text.refine((text) => findingLength(text) <= longestFinding, {
  error: ({ input }) =>
    `which has ${findingLength(String(input))} characters without its asterisks; expected at most ${longestFinding}`,
})
  .refine((text) => text.split('**').length % 2 === 1, 'expected asterisks in pairs: **words in bold**')
  .refine(
    (text) => /[^?]\.$/.test(text) && !/[\d?]/.test(text),
    'expected a statement with a full stop, without digits',
  );

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
    findings: field(
      z
        .strictObject({
          skills: field(
            Finding.optional(),
            'What to learn on the way from one to the other, in at most 80 characters; `**` around what differs.',
            'Towards engineering **pipelines that recover**, towards science **inference**.',
          ),
          work: field(
            Finding.optional(),
            'What sets the work apart, in at most 80 characters; `**` around what differs.',
            'Tables **that are there each morning**, or an answer **with its doubt**.',
          ),
          choose: field(
            Finding.optional(),
            'For whom either is, in at most 80 characters; `**` around what differs.',
            'You like things **that hold**: engineering. You like **asking why**: science.',
          ),
        })
        .optional(),
      'What three sections find: each stands beside its heading while the section is shut. A rule writes what is absent.',
      {},
    ),
  })
  .meta({ id: 'Matchup' });

export type Matchup = z.infer<typeof Matchup>;
