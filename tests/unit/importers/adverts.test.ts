import { expect, test } from 'vitest';
import { type AdvertRow, distinctAdverts, pairAdverts } from '../../../src/importers/advert-index/adverts.ts';

const row = (salary: number, change: Partial<AdvertRow> = {}): AdvertRow => ({
  year: '2024',
  experience: 'SE',
  employment: 'FT',
  title: 'Gear Engineer',
  salary,
  currency: 'USD',
  residence: 'US',
  remoteRatio: '0',
  location: 'US',
  size: 'M',
  ...change,
});

const ranges = (rows: AdvertRow[]) => pairAdverts(rows).map(({ low, high }) => [low, high]);

test('two neighbouring rows, the higher first, are the ends of one range', () => {
  expect(ranges([row(120), row(100), row(90), row(80)])).toEqual([
    [100, 120],
    [80, 90],
  ]);
});

test('neighbours with the lower amount first are two ads', () => {
  expect(ranges([row(100), row(120)])).toEqual([
    [100, 100],
    [120, 120],
  ]);
});

test('two equal amounts are one ad', () => {
  expect(ranges([row(100), row(100)])).toEqual([[100, 100]]);
});

test.each([
  'year',
  'experience',
  'employment',
  'title',
  'currency',
  'residence',
  'remoteRatio',
  'location',
  'size',
] as const)('rows that differ in %s are two ads', (key) => {
  expect(ranges([row(120), row(100, { [key]: 'other' })])).toHaveLength(2);
});

test('a row is the end of one range only', () => {
  expect(ranges([row(130), row(120), row(110)])).toEqual([
    [120, 130],
    [110, 110],
  ]);
});

test('a repeated ad counts once, a wider range of the same employer counts again', () => {
  const adverts = pairAdverts([row(120), row(100), row(120), row(100), row(125), row(100)]);
  expect(distinctAdverts(adverts).map(({ low, high }) => [low, high])).toEqual([
    [100, 120],
    [100, 125],
  ]);
});
