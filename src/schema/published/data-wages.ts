import { z } from 'zod';
import { field, Id, Period, Text } from '../common.ts';
import { areaKinds, keysOf } from '../vocabulary.ts';

const Address = z.url({ protocol: /^https$/ });
const number = z.number().nonnegative();

const Marked = z
  .union([number, z.literal('*'), z.null()])
  .describe('A number; "*" is withheld by the publisher, null is not published.');
const Bounded = z
  .union([number, z.literal('*'), z.literal('#'), z.null()])
  .describe('A number; "#" is at or above the top code, "*" withheld by the publisher, null not published.');

const percentiles = { p10: 'p10', p25: 'p25', median: 'median', p75: 'p75', p90: 'p90' } as const;

/** Columns of the rows, in their order. */
export const wageColumns = {
  places: ['area', 'employment', 'rse', ...Object.values(percentiles), 'quotient'],
  industries: ['industry', 'employment', 'rse', ...Object.values(percentiles)],
} as const;

const shared = (folder: keyof typeof wageColumns) => ({
  id: field(Id, 'Id of the occupation.', 'us-soc-29-1141'),
  name: field(Text, 'Name of the occupation.', 'Registered nurses'),
  page: field(Address, 'Its page.', 'https://evenhand.example/roles/registered-nurse/'),
  source: field(Id, 'Id of the source of all rows, in sources.json.', `bls-oews-${folder}-2025`),
  period: field(Period, 'Reference period.', '2025-05'),
  currency: field(z.literal('USD'), 'Currency of pay, before tax.', 'USD'),
  per: field(z.enum(['year', 'hour']), 'Unit of time of pay.', 'year'),
  topCode: field(number, 'From which pay on the publisher prints "#".', 239_200),
  columns: field(
    z.tuple(wageColumns[folder].map((name) => z.literal(name)) as [z.ZodLiteral<string>, ...z.ZodLiteral<string>[]]),
    folder === 'places'
      ? 'What the cells of a row are: a code of places.json; employees without the self-employed; relative standard error of the mean in percent; percentiles of pay; location quotient.'
      : 'What the cells of a row are: a code of places.json; employees without the self-employed; relative standard error of the mean in percent; percentiles of pay.',
    [...wageColumns[folder]],
  ),
});

const values = [Marked, Marked, Bounded, Bounded, Bounded, Bounded, Bounded] as const;

/** Pay of one occupation by place. */
export const PlacesOfData = z.strictObject({
  ...shared('places'),
  rows: field(z.array(z.tuple([z.string(), ...values, Marked])), 'One row a place.', []),
});

/** Pay of one occupation by industry. */
export const IndustriesOfData = z.strictObject({
  ...shared('industries'),
  rows: field(
    z.array(z.tuple([z.string(), ...values])),
    'One row an industry; industries of different levels overlap.',
    [],
  ),
});

/** The places and industries that such rows name. */
export const PlaceListOfData = z.strictObject({
  places: field(
    z.array(
      z.strictObject({
        code: field(Text, 'Postal code, or code of the area.', '12420'),
        id: field(Id, 'Id of the place in addresses of the site.', 'us-metro-12420'),
        kind: field(z.enum(keysOf(areaKinds)), 'Kind of place.', 'metro'),
        name: field(Text, 'Name as published.', 'Austin-Round Rock-San Marcos, TX'),
        state: field(Text, 'Postal code of the state that it is filed under.', 'TX'),
      }),
    ),
    'Every place.',
    [],
  ),
  industries: field(
    z.array(
      z.strictObject({
        code: field(Text, 'Code as published.', '622000'),
        level: field(z.number().int(), 'Digits that tell it; levels overlap.', 3),
        name: field(Text, 'Name as published.', 'Hospitals'),
      }),
    ),
    'Every industry.',
    [],
  ),
  occupations: field(z.array(Id), 'The occupations that have documents of such rows.', ['us-soc-29-1141']),
});
