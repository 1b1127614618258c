import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { countUnits, householdGroups, keysOf, levels, scopes, statistics, taxes } from '../vocabulary.ts';

/** Why a figure that the site cites stands in no table that is offered for download, or in one of its own. */
export const omissions = {
  'cite-only': {
    label: 'no open licence',
    description: 'Its source allows single cited figures, no tables. The figure stands on the pages of the site alone.',
  },
  'share-alike': {
    label: 'share-alike',
    description: 'A database made from its source must carry the source’s licence: see figures-odbl.csv.',
  },
  'small-sample': {
    label: 'small sample',
    description: 'Too few ads or answers stand behind it: under 30 no amount is given, under 100 no outer percentile.',
  },
  'loose-ends': {
    label: 'too wide',
    description: 'An outer percentile over tops and bottoms of advertised ranges, which is wider than pay is.',
  },
} as const;

/** One number of a row; its figure’s id is that of the row, a full stop and the name of the statistic. */
const Value = z.strictObject({
  statistic: field(Text, 'Name of the statistic.', 'median'),
  value: field(z.number(), 'The number as published.', 135980),
  unit: field(Text, 'Its unit.', 'USD per year'),
  atLeast: field(z.literal(true).optional(), 'True where the source caps its values: this much or more.', true),
});

/** Numbers that a publication gives of one owner, for one place, level and period. */
export const DataRow = z
  .strictObject({
    id: field(Text, 'Id of the row.', 'us-soc-15-1252/wage.us.all.2025-05.bls-oews-2025'),
    measure: field(Text, 'What is measured.', 'wage'),
    place: field(Text, 'Country, or area of it.', 'us'),
    placeName: field(Text, 'The place by name.', 'United States'),
    period: field(Text, 'Reference period, or span of a projection.', '2025-05'),
    source: field(Id, 'Id of the source, in sources.json.', 'bls-oews-2025'),
    locator: field(Text, 'Where in the source it stands.', '15-1252 Software Developers'),
    values: field(z.array(Value), 'The numbers.', []),
    level: field(z.enum(keysOf(levels)).optional(), 'Of pay: level of experience.', 'all'),
    over: field(z.enum(keysOf(statistics)).optional(), 'Of pay: what its statistics are taken over.', 'percentiles'),
    scope: field(z.enum(keysOf(scopes)).optional(), 'Of pay: which jobs are counted.', 'all'),
    population: field(Text.optional(), 'Of pay: who is counted, where not all employees.', 'private sector'),
    taxed: field(z.enum(keysOf(taxes)).optional(), 'Of pay: before or after tax.', 'gross'),
    countOf: field(
      z.enum([...keysOf(countUnits), ...keysOf(householdGroups)]).optional(),
      'What “count” counts.',
      'employees',
    ),
    covers: field(Text.optional(), 'What the row joins, where it is wider than its owner.', 'Developers and testers'),
    notCompared: field(
      Text.optional(),
      'Why the row must not be set against another, where it must not.',
      'the publisher guesses the level from the title',
    ),
    about: field(Text.optional(), 'Of visa filings: the occupation; of exposure: which measure of it.', 'gpts-human'),
    transcribed: field(z.literal(true).optional(), 'True where it was copied by hand or quoted by others.', true),
  })
  .meta({ id: 'DataRow' });

/** A figure that is not given here. */
export const LeftOut = z
  .strictObject({
    id: field(Text, 'Id of the figure, or of a list such as skills.', 'product-manager/total.us.all.2025.x-2025.p90'),
    source: field(Id, 'Id of its source, in sources.json.', 'stackoverflow-2025'),
    reason: field(z.enum(Object.keys(omissions) as [keyof typeof omissions]), 'Why.', 'small-sample'),
  })
  .meta({ id: 'LeftOut' });

export type DataRow = z.infer<typeof DataRow>;
export type LeftOut = z.infer<typeof LeftOut>;
