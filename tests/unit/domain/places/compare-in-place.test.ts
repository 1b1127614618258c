import { expect, test } from 'vitest';
import { compareInPlace, type InPlace } from '../../../../src/domain/places/compare-in-place.ts';
import { capped, withheld } from '../../../../src/domain/places/wage-columns.ts';
import { columns } from './columns.ts';

const of = (a: Parameters<typeof columns>[0][number], b: typeof a): InPlace =>
  compareInPlace(columns([a]), columns([b]), 0);

test('two medians lie apart by the higher over the lower, whichever comes first', () => {
  const higher = of({ median: 120_000, rse: 1 }, { median: 100_000, rse: 1 });
  expect(higher).toMatchObject({ kind: 'apart', side: 'first', clear: true });
  if (higher.kind !== 'apart') throw new Error(higher.kind);
  expect(higher.share).toBeCloseTo(0.2);
  // 1.96 × 1.2533 × 1% of each, as the root of the sum of squares: 3.474%.
  expect(Math.log1p(higher.most) - Math.log1p(higher.least)).toBeCloseTo(2 * 0.03474, 5);
  expect(of({ median: 100_000, rse: 1 }, { median: 120_000, rse: 1 })).toMatchObject({
    side: 'second',
    share: higher.share,
    least: higher.least,
    most: higher.most,
  });
});

test('a range that crosses even is no clear difference, nor is one under two percent, however sure', () => {
  expect(of({ median: 103_000, rse: 2 }, { median: 100_000, rse: 2 })).toMatchObject({ side: 'first', clear: false });
  expect(of({ median: 101_999, rse: 0 }, { median: 100_000, rse: 0 })).toMatchObject({ clear: false });
  expect(of({ median: 102_000, rse: 0 }, { median: 100_000, rse: 0 })).toMatchObject({ clear: true });
  expect(of({ median: 100_000, rse: 0 }, { median: 102_000, rse: 0 })).toMatchObject({ clear: true });
  expect(of({ median: 50_000, rse: 0.1 }, { median: 50_000, rse: 0.1 })).toMatchObject({ side: 'even', clear: false });
});

test('without the error of both nothing is clear', () => {
  expect(of({ median: 200_000, rse: 1 }, { median: 50_000 })).toMatchObject({ kind: 'apart', clear: false });
});

test('a bound is ahead of a number below the top code by at least so much, and decides nothing else', () => {
  expect(of({ median: capped, rse: 5 }, { median: 119_600, rse: 1 })).toEqual({
    kind: 'bound',
    side: 'first',
    share: 1,
  });
  expect(of({ median: 119_600, rse: 1 }, { median: capped, rse: 5 })).toMatchObject({ kind: 'bound', side: 'second' });
  expect(of({ median: capped }, { median: capped })).toEqual({ kind: 'undecided' });
  expect(of({ median: capped }, { median: 239_200 })).toEqual({ kind: 'undecided' });
  expect(of({ median: 250_000 }, { median: capped })).toEqual({ kind: 'undecided' });
});

test('an hour has a top code of its own', () => {
  const here = compareInPlace(columns([{ median: capped }], 'hour'), columns([{ median: 57.5 }], 'hour'), 0);
  expect(here).toEqual({ kind: 'bound', side: 'first', share: 1 });
});

test('what is withheld or not published is told for each', () => {
  expect(of({ median: withheld }, { median: 50_000, rse: 1 })).toEqual({
    kind: 'unpublished',
    first: 'withheld',
    second: 50_000,
  });
  expect(of({}, { median: capped })).toEqual({ kind: 'unpublished', first: undefined, second: 'capped' });
  expect(compareInPlace(columns([]), columns([]), 7)).toMatchObject({ kind: 'unpublished' });
});

test('pay by the year and by the hour are never set against each other', () => {
  expect(compareInPlace(columns([{ median: 90_000 }]), columns([{ median: 40 }], 'hour'), 0)).toEqual({
    kind: 'units',
  });
});
