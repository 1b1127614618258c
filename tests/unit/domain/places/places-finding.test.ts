import { describe, expect, test } from 'vitest';
import { countPlaces, placesApart, reversedPlaces } from '../../../../src/domain/places/count-places.ts';
import { placesFinding } from '../../../../src/domain/places/places-finding.ts';
import { capped, withheld } from '../../../../src/domain/places/wage-columns.ts';
import { columns } from './columns.ts';

/** Places of made-up medians, first over second in percent: clear beyond 2%, since no error is left. */
const metros = (...groups: [times: number, percent: number, people?: number][]) => {
  const ratios = groups.flatMap(([times, percent, people = 100]) =>
    Array.from({ length: times }, () => ({ percent, people })),
  );
  return {
    first: columns(
      ratios.map(({ percent, people }) => ({ median: 500 * (100 + percent), rse: 0, employment: people })),
    ),
    second: columns(ratios.map(({ people }) => ({ median: 50_000, rse: 0, employment: people }))),
    places: { metro: ratios.map((_, index) => index), state: [], territory: [], nonmetro: [] },
  };
};

const finding = (groups: Parameters<typeof metros>, country: -1 | 0 | 1 = 0) => {
  const { first, second, places } = metros(...groups);
  return placesFinding(first, second, places, country);
};

describe('the opening is the first of the closed list that fits', () => {
  test('under twenty areas say too little, none at all included', () => {
    expect(finding([[19, 10]])).toMatchObject({ opening: 'too-few', ahead: 'first' });
    const none = finding([]);
    expect(none).toMatchObject({ opening: 'too-few', metro: { both: 0 } });
    expect(none.ahead).toBeUndefined();
  });

  test('it turns where the country is clearly the other way, or where most of the people are', () => {
    expect(finding([[20, 10]], -1).opening).toBe('turns');
    expect(finding([[20, -10]], 1).opening).toBe('turns');
    expect(finding([[20, 10]], 1).opening).toBe('holds');
    const people = finding([
      [12, 10, 10],
      [10, -10, 100],
    ]);
    expect(people).toMatchObject({ opening: 'turns', ahead: 'first' });
    expect(people.peopleWhereAhead).toBeCloseTo(120 / 1120);
  });

  test('it holds at 95 in 100, with at most two clearly the other way', () => {
    expect(
      finding([
        [95, 10],
        [2, -10],
        [3, -1],
      ]).opening,
    ).toBe('holds');
    expect(
      finding([
        [95, 10],
        [3, -10],
        [2, -1],
      ]).opening,
    ).toBe('mostly-holds');
    expect(
      finding([
        [94, 10],
        [6, -1],
      ]).opening,
    ).toBe('mostly-holds');
  });

  test('it holds without one clear difference too: the count of more is told apart from that of clearly more', () => {
    expect(finding([[40, 1]])).toMatchObject({ opening: 'holds', metro: { clear: { first: 0 } } });
  });

  test('mostly no clear difference where under half of the areas have one', () => {
    expect(
      finding([
        [49, 10],
        [31, 1],
        [20, -1],
      ]).opening,
    ).toBe('mostly-no-difference');
    expect(
      finding([
        [50, 10],
        [30, 1],
        [20, -1],
      ]).opening,
    ).toBe('mostly-holds');
    expect(finding([[30, 0]])).toMatchObject({ opening: 'mostly-no-difference', metro: { both: 30 } });
  });

  test('it depends where the other side is clearly ahead in many', () => {
    expect(
      finding([
        [75, 10],
        [25, -10],
      ]).opening,
    ).toBe('depends');
    expect(
      finding([
        [76, 10],
        [19, -10],
        [5, -1],
      ]).opening,
    ).toBe('mostly-holds');
    expect(
      finding([
        [76, 10],
        [20, -10],
        [4, -1],
      ]).opening,
    ).toBe('depends');
  });

  test('who comes first changes only whose side is said', () => {
    const { first, second, places } = metros([60, 10], [30, -10], [10, 1]);
    const one = placesFinding(first, second, places, 1);
    const other = placesFinding(second, first, places, -1);
    expect(other.opening).toBe(one.opening);
    expect([one.ahead, other.ahead]).toEqual(['first', 'second']);
    expect(other.metro.clear).toEqual({ first: one.metro.clear.second, second: one.metro.clear.first });
  });
});

describe('counts', () => {
  const first = columns([
    { median: 60_000, rse: 1, employment: 10 },
    { median: 50_000, rse: 1, employment: 500 },
    { median: capped, rse: 1 },
    { median: withheld },
    {},
    { median: 40_000, rse: 1, employment: withheld },
    { median: capped, rse: 1 },
  ]);
  const second = columns([
    { median: 50_000, rse: 1, employment: 10 },
    { median: 70_000, rse: 1, employment: 20 },
    { median: 60_000, rse: 1 },
    { median: 60_000, rse: 1 },
    { median: 60_000, rse: 1 },
    { median: 80_000, rse: 1, employment: 1000 },
    { median: capped, rse: 1 },
  ]);
  const all = [0, 1, 2, 3, 4, 5, 6];

  test('are of places where both medians are numbers; bounds stand beside them', () => {
    expect(countPlaces(first, second, all)).toEqual({
      both: 3,
      more: { first: 1, second: 2 },
      clear: { first: 1, second: 2 },
      bound: { first: 1, second: 0 },
      undecided: 1,
    });
  });

  test('the places the other way come by the people of both, as far as published', () => {
    const reversed = reversedPlaces(placesApart(first, second, all), 'first');
    expect(reversed.map(({ place, people }) => [place, people])).toEqual([
      [5, 1000],
      [1, 520],
    ]);
    expect(reversedPlaces(placesApart(first, second, all), 'second').map(({ place }) => place)).toEqual([0]);
  });
});
