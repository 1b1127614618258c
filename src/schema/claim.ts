import { z } from 'zod';
import { field, Id, Period, Text } from './common.ts';
import { claimTags, claimTopics, keysOf, verdicts } from './vocabulary.ts';

const FigureName = field(
  Text,
  'The figure, as a figure reference with its owner.',
  'us-soc-15-1252/joined-projection.2022-32.percent',
);

/** One text that prints the number. */
const Printing = z.strictObject({
  by: field(Text, 'The text, as far as it is known; no person.', 'Resume Forrest blog article'),
  date: field(Period.optional(), 'The day the text gives itself.', '2026-03-19'),
  quoted: field(z.array(Text).min(1), 'The words that hold the number, as printed; one entry for each place.', [
    '22%',
    '2020 to 2030',
  ]),
  says: field(Text, 'The value as it is stated.', '22%'),
  about: field(Text, 'What it is said to be: measure, place and time, or that they are not stated.', 'growth, 2020–30'),
  credits: field(Text.optional(), 'The publisher that the text names; absent where it names none.', 'BLS'),
});

/** A figure of the content that decides the claim. */
const Deciding = z.strictObject({
  figure: FigureName,
  claimed: field(z.number(), 'The claimed value, in the unit of the figure.', 25),
  roundedTo: field(
    z.number().positive(),
    'To what the claimed value is rounded, in the same unit: 1 for whole percent, 1000 for thousands of jobs.',
    1,
  ),
});

/**
 * A number in circulation and what may be said of it. The claimed number is a quotation; every other figure is a
 * reference to the content. File: content/claims/<id>.md
 */
export const Claim = z
  .strictObject({
    statement: field(
      Text.max(140),
      'The number in circulation, in one neutral sentence.',
      'Jobs for software developers grow by 22% from 2020 to 2030.',
    ),
    topic: field(z.enum(keysOf(claimTopics)), 'What the number is about.', 'growth'),
    verdict: field(z.enum(keysOf(verdicts)), 'What may be said of it.', 'outdated-edition'),
    tags: field(z.array(z.enum(keysOf(claimTags))).default([]), 'What else is wrong with it.', ['other-population']),
    roles: field(z.array(Id).default([]), 'Roles it is about: folders of content/roles.', ['software-engineer']),
    occupations: field(z.array(Id).default([]), 'Occupations it is about: files of content/occupations.', [
      'us-soc-15-1252',
    ]),
    printed: field(z.array(Printing).min(1), 'Where it is printed, one entry for each time.', []),
    decidedBy: field(
      z.array(Deciding).default([]),
      'Figures that give the verdict: the check fails once they no longer do.',
      [],
    ),
    context: field(
      z
        .array(
          z.strictObject({
            figure: FigureName,
            note: field(Text.optional(), 'What sets it apart from the claim, as a clause.', 'all levels together'),
          }),
        )
        .default([]),
      'The nearest published figures, which decide nothing.',
      [],
    ),
  })
  .meta({ id: 'Claim' });

export type Claim = z.infer<typeof Claim>;
