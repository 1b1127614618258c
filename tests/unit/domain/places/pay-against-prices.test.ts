import { expect, test } from 'vitest';
import { payAgainstPrices } from '../../../../src/domain/places/pay-against-prices.ts';

const levels = [86, 88, 90, 92, 94, 96, 98, 100, 104, 108, 110, 112];

test('pay that moves as prices do is 10% higher where they are, with no scatter', () => {
  const line = payAgainstPrices(levels.map((level) => ({ level, median: 500 * level })));
  expect(line?.more).toBeCloseTo(0.1, 10);
  expect(line?.least).toBeCloseTo(0.1, 6);
  expect(line?.clear).toBe(true);
});

test('the square of prices is 21% more; pay against them is less', () => {
  expect(payAgainstPrices(levels.map((level) => ({ level, median: level ** 2 })))?.more).toBeCloseTo(0.21, 10);
  expect(payAgainstPrices(levels.map((level) => ({ level, median: 1e6 / level })))?.more).toBeCloseTo(1 / 1.1 - 1, 10);
});

test('pay that scatters about one level is no clear relation', () => {
  const line = payAgainstPrices(levels.map((level, at) => ({ level, median: 50_000 + (at % 2) * 10_000 })));
  expect(line?.clear).toBe(false);
  expect(line && line.least < 0 && line.most > 0).toBe(true);
});

test('few places, or one level for all, are no line', () => {
  expect(payAgainstPrices(levels.slice(0, 9).map((level) => ({ level, median: level })))).toBeUndefined();
  expect(payAgainstPrices(levels.map((_, at) => ({ level: 100, median: 100 + at })))).toBeUndefined();
});
