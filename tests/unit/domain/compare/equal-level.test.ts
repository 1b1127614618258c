import { expect, test } from 'vitest';
import { atEqualLevel } from '../../../../src/domain/compare/equal-level.ts';
import type { MedianBand, Role } from '../../../../src/domain/dataset.ts';
import type { PairRow } from '../../../../src/schema/table/pair-row.ts';
import { ads, first as only, pair, wage } from '../../dataset-fixture.ts';

type Pay = ReturnType<typeof ads>;

const levels = (all: number, mid: [median: number, count: number], senior: [median: number, count: number]): Pay[] => [
  ads(all, { count: mid[1] + senior[1] }),
  ads(mid[0], { level: 'mid', count: mid[1] }),
  ads(senior[0], { level: 'senior', count: senior[1] }),
];

const row = (level: PairRow['level'], percent: number): PairRow => ({
  first: 'analyst',
  second: 'builder',
  level,
  share: 50,
  percent,
  low: percent - 3,
  high: percent + 3,
});

const ofAll = ({ pay }: Role): MedianBand => only(pay.filter(({ level }) => level === 'all'));

const apart = (a: Pay[], b: Pay[], rows: PairRow[] = []) => {
  const roles = pair({ pay: a }, { pay: b }, { pairTables: { [ads(1).source]: rows } });
  return atEqualLevel(roles.a, roles.b, [ofAll(roles.a), ofAll(roles.b)]);
};

// Alike at each level; the analysts’ ads are senior, the builders’ are not.
const seniors = levels(180_000, [100_000, 40], [200_000, 360]);
const others = levels(120_000, [100_000, 360], [200_000, 40]);

test('at equal level the row of the table speaks, with the levels of the mix and each role’s part of them', () => {
  const equal = apart(seniors, others, [row('all', 50), row('mid', 0), row('senior', 1), row('equal', 0.4)]);
  expect(equal).toMatchObject({ percent: 0.4, interval: [-2.6, 3.4], direction: 0, share: 0.5 });
  expect(equal?.levels.map(({ first, shares }) => [first.level, ...shares])).toEqual([
    ['mid', 10, 90],
    ['senior', 90, 10],
  ]);
});

test('a level without a row, as one that is not for comparison, is not in the mix', () => {
  const equal = apart(seniors, others, [row('all', 50), row('senior', 1), row('equal', 1)]);
  expect(equal?.levels.map(({ first }) => first.level)).toEqual(['senior']);
});

test('without records it is the mean ratio at the mean of the two mixes, and no direction stands on it', () => {
  const equal = apart(levels(150_000, [110_000, 300], [240_000, 100]), levels(150_000, [100_000, 100], [200_000, 300]));
  // ln 1.1 and ln 1.2, each at one half: √(1.1 × 1.2) = 1.148913
  expect(equal?.percent).toBeCloseTo(14.8913, 4);
  expect(equal).not.toHaveProperty('interval');
  expect(equal).not.toHaveProperty('direction');
});

test('where no level is common, or figures are official, nothing is said', () => {
  expect(apart([ads(90_000)], [ads(90_000)])).toBeUndefined();
  expect(apart(levels(90_000, [80_000, 40], [95_000, 20]), levels(90_000, [80_000, 20], [95_000, 40]))).toBeUndefined();
  const { a, b } = pair({ pay: [wage(100_000)] }, { pay: [wage(120_000)] });
  expect(atEqualLevel(a, b, [ofAll(a), ofAll(b)])).toBeUndefined();
});
