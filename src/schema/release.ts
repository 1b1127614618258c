import { z } from 'zod';
import { field, Id, Text } from './common.ts';

/** What changed in a release. File: content/releases/<day>.md; the newest one carries the only date the site knows. */
export const Release = z
  .strictObject({
    title: field(Text, 'What the release brings, in a few words.', 'First release'),
    changes: field(
      z
        .array(
          z.strictObject({
            figure: field(
              Text,
              'The figure that changed, as a figure reference.',
              'us-soc-15-1252/wage.us.2025-05.median',
            ),
            old: field(Text.optional(), 'Former value; absent for a new figure.', '133080'),
            new: field(Text.optional(), 'New value; absent for a figure that was withdrawn.', '135980'),
            source: field(Id, 'Id of its source; of a withdrawn figure the one it had.', 'bls-oews-2025'),
            reason: field(Text, 'Why.', 'new edition'),
          }),
        )
        .default([]),
      'Figures that changed or were withdrawn since the release before.',
      [],
    ),
    added: field(
      z
        .array(
          z.strictObject({
            source: field(Id, 'Id of the source.', 'bls-oews-2025'),
            figures: field(z.number().int().positive(), 'How many figures.', 351),
          }),
        )
        .default([]),
      'New figures since the release before, counted by source.',
      [],
    ),
  })
  .meta({ id: 'Release' });

export type Release = z.infer<typeof Release>;
