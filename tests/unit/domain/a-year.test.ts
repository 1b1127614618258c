import { expect, test } from 'vitest';
import { aYear } from '../../../src/domain/a-year.ts';

test.each([
  [5000, 'month', 60_000],
  [2610, 'week', 135_720],
  [46.15, 'hour', 95_992],
  // 54,550.45 × 12 = 654,605.4
  [54_550.45, 'month', 654_605],
] as const)('%d by the %s is %d a year', (value, per, year) => {
  expect(aYear({ value, capped: false }, per)).toEqual({ value: year, capped: false });
});

test('a capped amount stays one, and pay of a year is not counted again', () => {
  expect(aYear({ value: 100, capped: true }, 'hour')).toEqual({ value: 208_000, capped: true });
  expect(aYear({ value: 100_000, capped: false }, 'year')).toBeUndefined();
});
