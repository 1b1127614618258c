import { expect, test } from 'vitest';
import { payApart } from '../../../../src/domain/compare/pay-apart.ts';
import { ads, band, sureAds } from '../../dataset-fixture.ts';

test('two bands lie apart by their difference, and share a part of their middle halves', () => {
  const apart = payApart([band(sureAds(120_000)), band(sureAds(100_000))]);
  expect(apart).toMatchObject({ difference: { amount: 20_000, direction: 1 }, overlap: 0.5 });
});

test('how often one record exceeds the other is said only where both sides hold records', () => {
  const quantiles = Array.from({ length: 21 }, (_, step) => 100_000 + 1000 * step);
  const held = band(ads(110_000, { quantiles }));
  expect(payApart([held, held])).toMatchObject({ oneOfEach: 0.5 });
  expect(payApart([held, band(ads(110_000))])).not.toHaveProperty('oneOfEach');
});
