import { expect, test } from 'vitest';
import type { Place } from '../../../../src/domain/places/place.ts';
import { capped, rowAt, withheld } from '../../../../src/domain/places/wage-columns.ts';
import {
  packPercentiles,
  packPlaceList,
  packPlaces,
  unpackPercentiles,
  unpackPlaceList,
  unpackPlaces,
} from '../../../../src/view/wire/packed-places.ts';
import { columns } from '../../domain/places/columns.ts';

const places: Place[] = [
  { id: 'us-tx', code: 'TX', kind: 'state', name: 'Texas', state: 'TX', words: [] },
  {
    id: 'us-dc',
    code: 'DC',
    kind: 'state',
    name: 'District of Columbia',
    state: 'DC',
    words: ['washington dc', 'd.c.'],
  },
  { id: 'us-pr', code: 'PR', kind: 'territory', name: 'Puerto Rico', state: 'PR', words: [] },
  { id: 'us-metro-12420', code: '12420', kind: 'metro', name: 'Austin, TX', state: 'TX', words: [] },
  { id: 'us-nonmetro-4800001', code: '4800001', kind: 'nonmetro', name: 'West Texas', state: 'TX', words: ['permian'] },
];
const industries = [
  { code: '000001', level: 1, name: 'Private owners' },
  { code: '61--62', level: 2, name: 'Sector 61', short: 'Education' },
  { code: '999101', level: 2, name: 'Federal government' },
  { code: '611000', level: 3, name: 'Educational services' },
  { code: '611100', level: 4, name: 'Schools' },
];
const career = columns([
  { employment: 10, rse: 1.2, p10: 1, p25: 2, median: 3, p75: 4, p90: capped },
  {},
  { employment: withheld, rse: 4.5, p10: capped, p25: capped, median: capped, p75: capped, p90: capped },
  { employment: 30, rse: withheld, p10: withheld, p25: withheld, median: withheld, p75: withheld, p90: withheld },
  { employment: 40 },
]);
const byIndustry = columns(
  industries.map((_, index) => ({ employment: index + 1, rse: 1, median: 100 * (index + 1) })),
);
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('places come back as they went; of industries, sectors and three digits', () => {
  const list = packPlaceList(places, industries);
  const back = unpackPlaceList(sent(list));
  expect(back.places).toEqual(places);
  expect(back.industries.map(({ code }) => code)).toEqual(['61--62', '611000']);
  expect(back.industries[0]).toEqual(industries[1]);
});

test('columns come back along the list, with the reasons of what has no number', () => {
  const list = packPlaceList(places, industries);
  const packed = sent(packPlaces(list, career, byIndustry, industries));
  const length = { places: list.places.length, industries: list.industries.length };
  const back = unpackPlaces(packed, length);
  const percentiles = unpackPercentiles(sent(packPercentiles(list, career)), length.places);
  const { quotient: _quotient, ...values } = career;
  for (const place of places.keys())
    expect(rowAt({ ...back.places, ...percentiles }, place)).toEqual(rowAt(values, place));
  expect(back.places).toMatchObject({ per: 'year', top: 239_200 });
  expect(Array.from(back.industries.median)).toEqual([200, 400]);
});

test('an occupation without industries has empty columns of them', () => {
  const list = packPlaceList(places, industries);
  const back = unpackPlaces(sent(packPlaces(list, career, undefined, industries)), { places: 5, industries: 2 });
  expect(Array.from(back.industries.median)).toEqual([Number.NaN, Number.NaN]);
});

test('another list has another mark', () => {
  const { mark } = packPlaceList(places, industries);
  expect(packPlaceList(places, industries).mark).toBe(mark);
  expect(packPlaceList(places.slice(1), industries).mark).not.toBe(mark);
  expect(packPlaceList(places.toReversed(), industries).mark).not.toBe(mark);
});
