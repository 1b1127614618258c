import { expect, test } from 'vitest';
import { payApart } from '../../../../src/domain/compare/pay-apart.ts';
import { ads, band, first as only, pair, sureAds } from '../../dataset-fixture.ts';

test('two bands lie apart by their difference, and share a part of their middle halves', () => {
  const apart = payApart([band(sureAds(120_000)), band(sureAds(100_000))]);
  expect(apart).toMatchObject({ difference: { amount: 20_000, direction: 1 }, overlap: 0.5 });
});

test('how often one record exceeds the other comes from the table of pairs, and is not guessed without it', () => {
  const quantiles = Array.from({ length: 21 }, (_, step) => 100_000 + 1000 * step);
  const pay = [ads(110_000, { quantiles })];
  const rows = [
    { first: 'analyst', second: 'builder', level: 'all', share: 49, percent: -1, low: -3, high: 2 } as const,
  ];
  const apart = (pairTables: Record<string, typeof rows>) => {
    const { a, b } = pair({ pay }, { pay }, { pairTables });
    return payApart([only(a.pay), only(b.pay)]);
  };
  expect(apart({ [ads(1).source]: rows })).toMatchObject({
    oneOfEach: 0.49,
    difference: { percent: -1, direction: 0 },
  });
  expect(apart({})).not.toHaveProperty('oneOfEach');
});
