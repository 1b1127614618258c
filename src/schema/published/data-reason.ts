import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { places } from '../countries.ts';
import {
  absences,
  countUnits,
  keysOf,
  levels,
  measures,
  payPeriods,
  scopes,
  statistics,
  taxes,
} from '../vocabulary.ts';

/** Two sides that differ in one thing. */
const differs = <Reason extends string, Value extends z.ZodType>(
  reason: Reason,
  value: Value,
  [first, second]: [first: unknown, second: unknown],
) =>
  z.strictObject({
    reason: field(z.literal(reason), 'What differs.', reason),
    first: field(value, 'Of the first role.', first),
    second: field(value, 'Of the second role.', second),
  });

const Median = z.strictObject({
  value: field(z.number(), 'The number as published.', 239200),
  atLeast: field(z.literal(true).optional(), 'True where the source caps its values: this much or more.', true),
});

/** Why two figures are not set side by side, as data; “because” says the same in words. */
export const Reason = z
  .discriminatedUnion('reason', [
    z.strictObject({
      reason: field(z.literal('joined-line'), 'A line of the source joins other groups.', 'joined-line'),
      covers: field(Text, 'What the line joins.', 'Developers and testers'),
    }),
    z.strictObject({
      reason: field(z.literal('not-for-comparison'), 'A figure must not be set against another.', 'not-for-comparison'),
      owner: field(Id, 'Id of the role or occupation whose figure it is.', 'research-scientist'),
      because: field(Text, 'Why, as a clause.', 'the publisher guesses the level from the title'),
    }),
    z.strictObject({
      reason: field(z.literal('too-few'), 'A sample is too small.', 'too-few'),
      owner: field(Id, 'Id of the role or occupation whose sample it is.', 'prompt-engineer'),
      count: field(z.number(), 'Size of the sample.', 14),
      countOf: field(z.enum(keysOf(countUnits)), 'What it counts.', 'adverts'),
      period: field(Text, 'Reference period.', '2024'),
      least: field(z.number(), 'From how many a figure is given.', 30),
      board: field(Text.optional(), 'The job board whose ads are counted, in words.', 'one AI and data job board'),
    }),
    differs('different-measures', z.enum(keysOf(measures)), ['wage', 'advertised-base']),
    differs('different-places', z.enum(keysOf(places)), ['us', 'gb']),
    differs('different-levels', z.enum(keysOf(levels)), ['entry', 'senior']),
    differs('different-years', Text, ['2024', '2025']),
    differs('different-statistics', z.enum(keysOf(statistics)), ['distinct-values', 'midpoints-distinct-adverts']),
    differs('different-scopes', z.enum(keysOf(scopes)), ['all', 'full-time']),
    differs('different-taxes', z.enum(keysOf(taxes)), ['gross', 'net']),
    differs('different-populations', Text.optional(), ['private sector', 'public sector']),
    differs('different-units', z.enum(keysOf(payPeriods)), ['year', 'hour']),
    differs('different-sources', Id, ['stackoverflow-2024', 'stackoverflow-2025']),
    differs('capped', Median, [{ value: 239200, atLeast: true }, { value: 136000 }]),
    z.strictObject({
      reason: field(z.literal('no-figure'), 'A role has no figure, or both have none.', 'no-figure'),
      measure: field(z.enum([...keysOf(absences), ...keysOf(measures)]), 'What is missing.', 'wage'),
      owners: field(z.array(Id), 'Ids of the roles without it.', ['product-manager']),
      absent: field(Text.optional(), 'The reason that the content gives.', 'no official category exists for the role'),
      uncategorised: field(z.literal(true).optional(), 'True where none of them is an official category.', true),
    }),
  ])
  .meta({ id: 'Reason' });
