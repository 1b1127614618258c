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

/** One measure as two columns, each along its list. */
const columnsOf = <T extends z.ZodType>(entry: T, what: string) =>
  field(
    z.strictObject({
      places: field(z.array(entry), 'One entry a place of places.json, in its order.', []),
      industries: field(
        z.array(entry).optional(),
        'One entry an industry of industries.json, in its order; industries of different levels overlap.',
        [],
      ),
    }),
    what,
    {},
  );

const pay = (what: string) => columnsOf(Bounded, `${what} of pay before tax, in US dollars per "per".`);

const edition = z.strictObject({
  source: field(Id, 'Id of the source, in sources.json.', 'bls-oews-places-2025'),
  period: field(Period, 'Reference period.', '2025-05'),
});

/** Pay of one occupation by place and by industry: one column a measure. */
export const PlacesOfData = z.strictObject({
  id: field(Id, 'Id of the occupation.', 'us-soc-29-1141'),
  name: field(Text, 'Name of the occupation.', 'Registered nurses'),
  page: field(Address, 'Its page.', 'https://evenhand.example/roles/registered-nurse/'),
  currency: field(z.literal('USD'), 'Currency of pay, before tax.', 'USD'),
  per: field(z.enum(['year', 'hour']), 'Unit of time of pay.', 'year'),
  topCode: field(number, 'From which pay on the publisher prints "#".', 239_200),
  places: field(edition, 'What the columns by place are taken from.', {}),
  industries: field(edition.optional(), 'What the columns by industry are taken from.', {}),
  employment: columnsOf(Marked, 'Employees, without the self-employed.'),
  rse: columnsOf(Marked, 'Relative standard error of the mean, in percent.'),
  p10: pay('10th percentile'),
  p25: pay('25th percentile'),
  median: pay('Median'),
  p75: pay('75th percentile'),
  p90: pay('90th percentile'),
  quotient: field(
    z.strictObject({ places: field(z.array(Marked), 'One entry a place of places.json, in its order.', []) }),
    'Location quotient: times the occupation’s share of the jobs of the country.',
    {},
  ),
});

/** The places that such columns follow. */
export const PlaceListOfData = z.strictObject({
  places: field(
    z.array(
      z.strictObject({
        code: field(Text, 'Postal code, or code of the area.', '12420'),
        id: field(Id, 'Id of the place in addresses of the site.', 'us-metro-12420'),
        kind: field(z.enum(keysOf(areaKinds)), 'Kind of place.', 'metro'),
        name: field(Text, 'Name as published.', 'Austin-Round Rock-San Marcos, TX'),
        state: field(Text, 'Postal code of the state that it is filed under.', 'TX'),
        words: field(z.array(Text).optional(), 'What people call it.', ['bay area']),
      }),
    ),
    'Every place.',
    [],
  ),
  occupations: field(z.array(Id), 'The occupations that have a document of their pay by place.', ['us-soc-29-1141']),
});

/** The industries that such columns follow. */
export const IndustryListOfData = z.strictObject({
  industries: field(
    z.array(
      z.strictObject({
        code: field(Text, 'Code as published.', '622000'),
        level: field(z.number().int(), 'Digits that tell it; levels overlap.', 3),
        name: field(Text, 'Name as published.', 'Hospitals'),
        short: field(Text.optional(), 'A few words of ours.', 'hospitals'),
      }),
    ),
    'Every industry.',
    [],
  ),
});

/** How dear the places are. */
export const PriceLevelsOfData = z.strictObject({
  editions: field(
    z.array(edition.extend({ kind: field(z.enum(keysOf(areaKinds)), 'Kind of place.', 'state') })),
    'What the price levels of each kind of place are taken from.',
    [],
  ),
  levels: field(
    z.array(number.nullable()),
    'One entry a place of places.json, in its order: prices of all that people buy, the country being 100; null where none is held.',
    [98.6],
  ),
});
