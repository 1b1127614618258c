import { expect, test } from 'vitest';
import { medianInterval } from '../../../src/importers/statistics/median-interval.ts';
import { everyFifthPercentile, percentile, roundToUnit } from '../../../src/importers/statistics/percentiles.ts';
import { summarise } from '../../../src/importers/statistics/summarise.ts';

const oneTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

test('a percentile between two values is interpolated as NumPy, R and Excel do by default', () => {
  // quantile(c(10, 20, 30, 40), c(.1, .25, .5, .9), type = 7) in R gives 13, 17.5, 25, 37.
  expect([0.1, 0.5, 0.9].map((share) => percentile([10, 20, 30, 40], share))).toEqual([13, 25, 37]);
  expect(percentile([1000, 2000, 3000, 4000], 0.25)).toBe(1750);
});

test('a single value is every percentile of itself', () => {
  expect(everyFifthPercentile([7])).toEqual(Array(21).fill(7));
});

test('halves are rounded to the even neighbour', () => {
  expect([246562.5, 246563.5, 0.5, 1.4, 1.6].map(roundToUnit)).toEqual([246562, 246564, 0, 1, 2]);
});

test('noise of the interpolation does not decide which way a half is rounded', () => {
  expect([142.5 + 1e-11, 142.5 - 1e-11, 143.5 - 1e-11].map(roundToUnit)).toEqual([142, 142, 144]);
});

test('quantiles run from the minimum over every fifth percentile to the maximum', () => {
  expect(everyFifthPercentile(oneTo(101))).toEqual(Array.from({ length: 21 }, (_, step) => 1 + 5 * step));
});

test.each([
  [6, [1, 6]],
  [10, [2, 9]],
  [20, [6, 15]],
  [100, [40, 61]],
])('the interval of the median of %i values is the one printed in tables of order statistics', (n, interval) => {
  expect(medianInterval(oneTo(n))).toEqual(interval);
});

test('the interval holds for thousands of values, where probabilities of single counts underflow', () => {
  // (n ∓ 1.96 √n) / 2 for n = 4000 gives 1938 and 2062.
  const [low, high] = medianInterval(oneTo(4000)) ?? [0, 0];
  expect(low).toBe(1938);
  expect(low + high).toBe(4001);
});

test('too few values have no interval of the median', () => {
  expect(medianInterval([1, 2, 3, 4, 5])).toBeUndefined();
  expect(medianInterval([])).toBeUndefined();
});

test('a summary holds percentiles, mean and how many values there are', () => {
  expect(summarise([100, 200, 300, 400])).toEqual({
    p10: 130,
    p25: 175,
    median: 250,
    p75: 325,
    p90: 370,
    mean: 250,
    count: 4,
  });
});
