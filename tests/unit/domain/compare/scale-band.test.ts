import { describe, expect, test } from 'vitest';
import { scaleBand } from '../../../../src/domain/compare/scale-band.ts';
import { ads, band } from '../../dataset-fixture.ts';

describe('a band times a factor', () => {
  test('is in whole units, its interval too', () => {
    const { values, currency, median95 } = scaleBand(band(ads(100_001, { median95: [99_000, 101_000] })), 0.885, 'EUR');
    expect(values.median).toEqual({ value: 88_501, capped: false });
    expect([currency, median95]).toEqual(['EUR', [87_615, 89_385]]);
  });

  test('by the hour is in hundredths', () => {
    const hourly = band(ads(100, { per: 'hour', p10: undefined, p25: 56.49, p75: undefined, p90: undefined }));
    expect(scaleBand(hourly, 0.5, 'USD').values.p25).toEqual({ value: 28.25, capped: false });
  });
});
