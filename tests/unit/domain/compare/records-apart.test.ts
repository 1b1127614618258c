import { expect, test } from 'vitest';
import { differenceOfMedians } from '../../../../src/domain/compare/how-sure.ts';
import { recordsApart } from '../../../../src/domain/compare/records-apart.ts';
import type { MedianBand } from '../../../../src/domain/dataset.ts';
import type { PairRow } from '../../../../src/schema/table/pair-row.ts';
import { ads, first as only, pair } from '../../dataset-fixture.ts';

const row = (level: PairRow['level'], over: Partial<PairRow> = {}): PairRow => ({
  first: 'analyst',
  second: 'builder',
  level,
  share: 30,
  percent: -20,
  low: -25,
  high: -12,
  ...over,
});

/** Analysts and builders with ads of all levels and of seniors, and rows about them. */
function bandsWith(rows: PairRow[]): Record<'all' | 'senior', [MedianBand, MedianBand]> {
  const source = ads(1).source;
  const pay = (median: number) => [
    ads(median, { median95: [median - 5000, median + 5000] }),
    ads(median + 10_000, { level: 'senior', median95: [median, median + 20_000] }),
  ];
  const { a, b } = pair({ pay: pay(100_000) }, { pay: pay(120_000) }, { pairTables: { [source]: rows } });
  const at = (level: MedianBand['level']): [MedianBand, MedianBand] => [
    only(a.pay.filter((band) => band.level === level)),
    only(b.pay.filter((band) => band.level === level)),
  ];
  return { all: at('all'), senior: at('senior') };
}

test('bands of a source whose records were set beside each other have that row’s share, percentage and interval', () => {
  const { all } = bandsWith([row('all')]);
  expect(recordsApart(...all)).toEqual({ share: 0.3, percent: -20, interval: [-25, -12] });
});

test('the other way round the row is turned: the rest of the share, the inverse ratio', () => {
  const [a, b] = bandsWith([row('all')]).all;
  const turned = recordsApart(b, a);
  expect(turned?.share).toBe(0.7);
  expect(turned?.percent).toBeCloseTo(25, 9);
  expect(turned?.interval[0]).toBeCloseTo(100 / 0.88 - 100, 9);
  expect(turned?.interval[1]).toBeCloseTo(100 / 0.75 - 100, 9);
});

test('a row is of its own level; at one mix of levels it stands with the bands of all levels', () => {
  const { all, senior } = bandsWith([row('senior', { share: 45 }), row('equal', { share: 41 })]);
  expect(recordsApart(...all)).toBeUndefined();
  expect(recordsApart(...all, 'equal')?.share).toBe(0.41);
  expect(recordsApart(...senior)?.share).toBe(0.45);
  expect(recordsApart(...senior, 'equal')).toBeUndefined();
});

test('a difference takes percentage and interval from the records where they are held', () => {
  const { all, senior } = bandsWith([row('all')]);
  expect(differenceOfMedians(...all)).toMatchObject({
    amount: -20_000,
    percent: -20,
    percentInterval: [-25, -12],
    method: 'records',
    direction: -1,
  });
  expect(differenceOfMedians(...senior).percent).toBeCloseTo(-15.3846, 3);
});
