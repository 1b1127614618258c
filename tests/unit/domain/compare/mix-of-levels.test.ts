import { expect, test } from 'vitest';
import { levelsAgree, mixOfLevels } from '../../../../src/domain/compare/mix-of-levels.ts';
import { payOnBasis } from '../../../../src/domain/compare/pay-apart.ts';
import type { PairRow } from '../../../../src/schema/table/pair-row.ts';
import { ads, first, pair } from '../../dataset-fixture.ts';

type Row = [level: PairRow['level'], percent: number];

/** Ads of which `senior` of 100 are senior, and the rest mid level. */
const mixed = (senior: number) => [
  ads(100_000, { count: 1000 }),
  ads(90_000, { level: 'mid', count: 1000 - 10 * senior }),
  ads(120_000, { level: 'senior', count: 10 * senior }),
];

/** Two roles by the shares of their ads that are senior and by what the table of the source says of them. */
function basis(senior: [number, number], rows: Row[]) {
  const table = rows.map(([level, percent]) => ({
    ...({ first: 'analyst', second: 'builder', level, share: 50 } as const),
    ...{ percent, low: percent - 3, high: percent + 3 },
  }));
  const { a, b } = pair({ pay: mixed(senior[0]) }, { pay: mixed(senior[1]) }, { pairTables: { 'ads-2024': table } });
  return payOnBasis([a, b], [first(a.pay), first(b.pay)]);
}

const levels: Row[] = [
  ['mid', 0],
  ['senior', 0],
];

test('a difference that only the mix makes is told by the level that tells most', () => {
  const found = basis([90, 50], [['all', 20], ...levels, ['equal', 1]]);
  expect(levelsAgree(found)).toBe(false);
  expect(mixOfLevels(found)).toEqual({ lifted: 'first', level: 'senior', shares: [90, 50], mostly: true });
});

test('a mix can lift the second role and hide that the first is ahead', () => {
  const found = basis([50, 90], [['all', 0], ...levels, ['equal', 12]]);
  expect(mixOfLevels(found)).toMatchObject({ lifted: 'second', shares: [90, 50], mostly: true });
});

test('a mix that makes up the smaller part of a difference is not most of it', () => {
  expect(mixOfLevels(basis([70, 50], [['all', 10], ...levels, ['equal', 2.5]]))?.mostly).toBe(true);
  expect(mixOfLevels(basis([70, 50], [['all', 4], ...levels, ['equal', 2.5]]))?.mostly).toBe(false);
});

test('mixes that are alike explain nothing, and neither does one that pulls the other way', () => {
  expect(mixOfLevels(basis([52, 50], [['all', 20], ...levels, ['equal', 1]]))).toBeUndefined();
  expect(mixOfLevels(basis([40, 80], [['all', 20], ...levels, ['equal', 1]]))).toBeUndefined();
});

test('where both say the same there is nothing to explain', () => {
  const found = basis([90, 50], [['all', 20], ...levels, ['equal', 12]]);
  expect(levelsAgree(found)).toBe(true);
  expect(mixOfLevels(found)).toBeUndefined();
});
