import { expect, test } from 'vitest';
import { headline } from '../../../../src/domain/compare/headline.ts';

const amount = (value: number) => ({ value, capped: false });

test('a band is stated by its median, although it has a mean', () => {
  const values = { median: amount(55_587), mean: amount(62_387) };
  expect(headline({ id: 'a', values })).toEqual({ statistic: 'median', amount: amount(55_587) });
});

test('a band without a median is stated by its mean, and says so', () => {
  expect(headline({ id: 'a', values: { mean: amount(2610) } })).toEqual({ statistic: 'mean', amount: amount(2610) });
});

test('a band without either is refused by name', () => {
  expect(() => headline({ id: 'programmers/wage', values: { p25: amount(1) } })).toThrow(/programmers\/wage/);
});
