import { expect, test } from 'vitest';
import { placesByKind, shortPlaceName } from '../../../../src/domain/places/place.ts';
import { rankOfPlace } from '../../../../src/domain/places/rank-of-place.ts';
import { sharedIndustries } from '../../../../src/domain/places/shared-industries.ts';
import { capped, rowAt, withheld } from '../../../../src/domain/places/wage-columns.ts';
import { withinPlaces } from '../../../../src/domain/places/within-places.ts';
import { columns } from './columns.ts';

test.each([
  ['metro', 'Boston-Cambridge-Newton, MA-NH', 'Boston, MA'],
  ['metro', 'Louisville/Jefferson County, KY-IN', 'Louisville, KY'],
  ['metro', 'Winston-Salem, NC', 'Winston-Salem, NC'],
  ['metro', 'Washington-Arlington-Alexandria, DC-VA-MD-WV', 'Washington, DC'],
  ['nonmetro', 'Northwest Alabama nonmetropolitan area', 'Northwest Alabama'],
  ['state', 'District of Columbia', 'District of Columbia'],
] as const)('%s %s is short %s', (kind, name, short) => {
  expect(shortPlaceName({ kind, name })).toBe(short);
});

test('places are sorted by kind in the order of the list', () => {
  expect(placesByKind([{ kind: 'metro' }, { kind: 'state' }, { kind: 'metro' }, { kind: 'territory' }])).toEqual({
    state: [1],
    territory: [3],
    metro: [0, 2],
    nonmetro: [],
  });
});

test('a rank is among the places of a kind that have a median; bounds stand on top together', () => {
  const career = columns([
    { median: 50 },
    { median: capped },
    { median: 70 },
    {},
    { median: capped },
    { median: withheld },
  ]);
  const at = [0, 1, 2, 3, 4, 5];
  expect(rankOfPlace(career, at, 0)).toEqual({ rank: 4, of: 4, tied: 0 });
  expect(rankOfPlace(career, at, 1)).toEqual({ rank: 1, of: 4, tied: 1 });
  expect(rankOfPlace(career, [0, 2], 2)).toEqual({ rank: 1, of: 2, tied: 0 });
  expect(rankOfPlace(career, at, 3)).toBeUndefined();
  expect(rankOfPlace(career, at, 5)).toBeUndefined();
});

test('where a bound leaves open which is higher there is no rank', () => {
  const career = columns([{ median: 300_000 }, { median: capped }, { median: 90_000 }]);
  expect([0, 1, 2].map((place) => rankOfPlace(career, [0, 1, 2], place)?.rank)).toEqual([undefined, undefined, 3]);
  expect(rankOfPlace(career, [0, 2], 0)?.rank).toBe(1);
});

test('within places: log ratios by the harmonic mean of both employments', () => {
  const first = columns([
    { median: 200, rse: 1, employment: 10 },
    { median: 100, rse: 1, employment: 30 },
    { median: 900, rse: 1, employment: withheld },
  ]);
  const second = columns([
    { median: 100, rse: 1, employment: 10 },
    { median: 100, rse: 1, employment: 30 },
    { median: 100, rse: 1, employment: 5 },
  ]);
  const within = withinPlaces(first, second, [0, 1, 2]);
  expect(within).toMatchObject({ side: 'first', places: 2 });
  expect(within?.log).toBeCloseTo(Math.log(2) / 4);
  expect(within?.share).toBeCloseTo(2 ** 0.25 - 1);
  expect(withinPlaces(first, second, [2])).toBeUndefined();
});

test('industries are compared at three digits only, the largest by the smaller employment', () => {
  const levels = [{ level: 2 }, { level: 3 }, { level: 3 }, { level: 4 }, { level: 3 }];
  const row = (median: number, employment: number) => ({ median, employment, rse: 1 });
  const first = columns([row(90, 900), row(90, 50), row(60, 400), row(90, 900), row(90, withheld)]);
  const second = columns([row(70, 900), row(70, 60), row(70, 20), row(70, 900), row(70, 900)]);
  const { count, largest } = sharedIndustries(first, second, levels);
  expect(count).toMatchObject({ both: 3, more: { first: 2, second: 1 } });
  expect(largest.map(({ industry, people }) => [industry, people])).toEqual([
    [1, 50],
    [2, 20],
  ]);
  expect(sharedIndustries(first, second, levels, 1).largest).toHaveLength(1);
});

test('a row says why a value is none, and there is none where nothing is published', () => {
  const career = columns([{ employment: 40, median: withheld, p90: capped }, {}]);
  expect(rowAt(career, 0)).toEqual({ employment: 40, median: 'withheld', p90: 'capped' });
  expect(rowAt(career, 1)).toBeUndefined();
});
