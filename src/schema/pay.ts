import { z } from 'zod';
import { Amount, confirmed, field, provenance, ReferencePeriod, Text } from './common.ts';
import { currencies, places } from './countries.ts';
import { lineOf } from './lines.ts';
import {
  countUnits,
  keysOf,
  levels,
  measures,
  payPeriods,
  retrievals,
  scopes,
  statistics,
  taxes,
} from './vocabulary.ts';

/**
 * Pay of one group of people or ads by one measure, at one place and level, in one period, from one source: percentiles
 * with their median, or only a mean.
 * Money is in `currency` per `per`.
 */
export const PayBand = z
  .strictObject({
    place: field(z.enum(keysOf(places)), 'Where the pay is paid or offered.', 'us'),
    level: field(z.enum(keysOf(levels)), 'Level of experience, as the source labels it.', 'all'),
    measure: field(z.enum(keysOf(measures)), 'What kind of pay it is.', 'wage'),
    statistic: field(
      z.enum(keysOf(statistics)),
      'What the amounts are, or what the percentiles are taken over.',
      'percentiles',
    ),
    scope: field(z.enum(keysOf(scopes)), 'Which jobs are counted.', 'all'),
    population: field(
      Text.optional(),
      'Who is counted, where the line does not stand for all employees of the place. Lines that differ in it are never compared.',
      'private sector',
    ),
    taxed: field(z.enum(keysOf(taxes)), 'Before or after tax.', 'gross'),
    currency: field(z.enum(keysOf(currencies)), 'Currency of the amounts.', 'USD'),
    per: field(z.enum(keysOf(payPeriods)), 'The time the amounts are for.', 'year'),
    p10: field(Amount.optional(), 'One in ten lies below this.', 82460),
    p25: field(Amount.optional(), 'A quarter lies below this.', 105210),
    median: field(Amount.optional(), 'Half lie below this; absent where only a mean is published.', 135980),
    p75: field(Amount.optional(), 'Three quarters lie below this.', 171980),
    p90: field(Amount.optional(), 'Nine in ten lie below this.', 214670),
    mean: field(Amount.optional(), 'The arithmetic mean.', 148100),
    rse: field(z.number().positive().optional(), 'Relative standard error of the mean as published, in percent.', 0.5),
    median95: field(
      z.tuple([z.number(), z.number()]).optional(),
      'A 95% interval of the median from order statistics of the records.',
      [187450, 197500],
    ),
    quantiles: field(
      z.array(z.number()).length(21).optional(),
      'Minimum, every fifth percentile and maximum of the records: 21 values.',
      [30000, 118000, 135162],
    ),
    count: field(z.number().int().positive().optional(), 'How many people, ads or answers.', 1687890),
    countOf: field(z.enum(keysOf(countUnits)).optional(), 'What is counted.', 'employees'),
    hourly: field(
      z.array(Amount).length(5).optional(),
      'The five percentiles by the hour, where they are printed beside those by the year.',
      [39.64, 50.58, 65.38, 82.68, 103.21],
    ),
    covers: field(
      Text.optional(),
      'What the source joins in this line, when it is wider than the role or occupation. Such a line is shown, never compared.',
      'AI and machine learning engineers',
    ),
    notCompared: field(
      Text.refine((reason) => /\s/.test(reason), 'expected the reason, as a clause').optional(),
      'Why the line must not be set against another, as a clause: such a line is shown with this reason, never compared.',
      'the publisher guesses the level from the title',
    ),
    period: field(ReferencePeriod, 'Reference period of the pay.', '2025-05'),
    retrieval: field(
      z.enum(keysOf(retrievals)).optional(),
      'How this line reached the project, where otherwise than its source says.',
      'transcribed',
    ),
    ...provenance,
    confirmed,
  })
  .meta({ id: 'PayBand' });

/** Pay under a role’s own title: always with a median, by which roles are compared. */
export const TitlePay = PayBand.extend({ median: field(Amount, 'Half lie below this.', 135980) }).meta({
  id: 'TitlePay',
});

const { place, measure, statistic, scope, population, taxed, currency, per, period, level, ...values } = PayBand.shape;
const shared = { measure, statistic, scope, population, taxed, currency, per, place, period };
const written = { level: level.default('all'), ...values, ...shared };

/** A line of `wages`, and one of `pay`, as they are written. */
export const WageLine = lineOf('wages', written).meta({ id: 'WageLine' });
export const PayLine = lineOf('pay', written, { median: TitlePay.shape.median }).meta({ id: 'PayLine' });

export type PayBand = z.infer<typeof PayBand>;
export type TitlePay = z.infer<typeof TitlePay>;
