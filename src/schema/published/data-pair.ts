import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { keysOf, levels, measures } from '../vocabulary.ts';
import { Reason } from './data-reason.ts';

const sides = {
  comparable: field(z.boolean(), 'Whether both sides measure the same thing in the same way.', true),
  reason: field(Reason.optional(), 'Why not, as data.', { reason: 'different-places', first: 'us', second: 'gb' }),
  because: field(Text.optional(), 'Why not, as a clause.', 'the two figures are for different places'),
  first: field(Text.optional(), 'Id of the row of the first role.', 'data-engineer/advertised-base.us.all.2024.x-2024'),
  second: field(
    Text.optional(),
    'Id of the row of the second role.',
    'data-analyst/advertised-base.us.all.2024.x-2024',
  ),
  leftOut: field(
    z.enum(['share-alike', 'cite-only']).optional(),
    'Present where the terms of a source keep the values, and what follows from them, out of this document.',
    'share-alike',
  ),
};

const interval = z.tuple([z.number(), z.number()]);

const direction = field(
  z.union([z.literal(-1), z.literal(0), z.literal(1)]).optional(),
  '1: the first is higher; -1: the second is; 0: the range includes zero, or the higher lies less than 2% above the lower. Absent without a range.',
  1,
);

/** Both roles weighted to one mix of levels. */
const EqualLevel = z.strictObject({
  levels: field(z.array(z.enum(keysOf(levels))), 'The levels that the mix is made of.', ['mid', 'senior']),
  percent: field(z.number(), 'First minus second in percent of the second, to one hundredth.', 4.9),
  percentInterval: field(interval.optional(), 'The range that holds the percentage 95 times in 100.', [-4.3, 19.9]),
  direction,
  oneOfEach: field(
    z.number().optional(),
    'How often one record of the first exceeds one of the second at that mix, 0 to 1.',
    0.59,
  ),
});

/** Whether the pay of two roles can be compared by one measure, and how it differs. */
const PayComparison = z.strictObject({
  measure: field(z.enum(keysOf(measures)), 'The measure.', 'advertised-base'),
  level: field(z.enum(keysOf(levels)), 'The level of experience.', 'all'),
  ...sides,
  unit: field(Text.optional(), 'Unit of the amounts.', 'USD per year'),
  medians: field(interval.optional(), 'The two medians.', [190000, 150000]),
  difference: field(
    z
      .strictObject({
        amount: field(z.number(), 'First minus second, in the unit.', 40000),
        percent: field(z.number(), 'The same in percent of the second, to one hundredth.', 26.67),
        percentInterval: field(
          interval.optional(),
          'The range that holds the percentage 95 times in 100.',
          [20.4, 33.1],
        ),
        direction,
      })
      .optional(),
    'The difference of the medians.',
    {},
  ),
  overlap: field(z.number().optional(), 'Shared part of the two middle halves, 0 to 1.', 0.6),
  oneOfEach: field(
    z.number().optional(),
    'How often one record of the first exceeds one of the second, 0 to 1; from all pairs of records.',
    0.57,
  ),
  boundsOfDraws: field(
    z
      .strictObject({
        first: field(z.number().int(), 'In how many the first is surely paid more, rounded down.', 67),
        second: field(z.number().int(), 'In how many the second is.', 6),
      })
      .optional(),
    'Of 100 draws of one worker of each, where the five percentiles alone are published; what is left of 100 is open.',
    {},
  ),
  equalLevel: field(
    EqualLevel.optional(),
    'With `level` all: what remains when both are weighted to one mix of levels. The page leads with it.',
    { levels: ['senior'], percent: 4.9 },
  ),
});

/** Two roles: what is compared, on which basis, or why not. */
export const Pair = z.strictObject({
  id: field(Text, 'The two ids, in order, joined by -vs-.', 'data-analyst-vs-data-engineer'),
  page: field(
    z.url({ protocol: /^https$/ }),
    'Its page.',
    'https://evenhand.example/compare/data-analyst-vs-data-engineer/',
  ),
  roles: field(z.tuple([Id, Id]), 'First and second role.', ['data-analyst', 'data-engineer']),
  leads: field(
    z.enum(keysOf(measures)).optional(),
    'The measure by which the page compares them first; absent where none is common to both.',
    'advertised-base',
  ),
  pay: field(z.array(PayComparison), 'Pay by measure, and by level where both roles have a figure.', []),
  otherwise: field(
    PayComparison.optional(),
    'A basis beside the leading one, of no less trust, that says otherwise of which is higher or how surely.',
    {},
  ),
  growth: field(
    z.strictObject({
      ...sides,
      span: field(Text.optional(), 'Span of the projection.', '2024-34'),
      percents: field(interval.optional(), 'Projected change of the two, in percent.', [15.8, 33.5]),
      points: field(z.number().optional(), 'First minus second, in percentage points.', -17.7),
    }),
    'Projected growth of the official categories that the roles are.',
    {},
  ),
});
