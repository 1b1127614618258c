import { describe, expect, test } from 'vitest';
import { commonPay, comparePay, leadingMeasures } from '../../../../src/domain/compare/compare-pay.ts';
import { commonGrowth, compareGrowth } from '../../../../src/domain/compare/growth.ts';
import { scaleBand } from '../../../../src/domain/compare/scale-band.ts';
import { dataset } from '../../../../src/published.ts';
import { ads, answers, band, world } from '../../dataset-fixture.ts';

const { roles } = dataset;

describe('several roles at once', () => {
  test('of two, they agree with the comparison of two', () => {
    for (const a of roles) {
      for (const b of roles.filter(({ id }) => id > a.id)) {
        for (const measure of leadingMeasures) {
          const { bands, shared } = commonPay([a, b], measure);
          const pair = comparePay(a, b, measure);
          expect(bands, `${a.id} ${b.id} ${measure}`).toEqual([pair.first, pair.second]);
          expect(shared, `${a.id} ${b.id} ${measure}`).toEqual([pair.comparable, pair.comparable]);
        }
        const growth = compareGrowth(a, b);
        expect(commonGrowth([a, b]).shared).toEqual([growth.comparable, growth.comparable]);
        expect(commonGrowth([a, b]).lines).toEqual([growth.first, growth.second]);
      }
    }
  });

  const three = world({
    roles: {
      one: { pay: [ads(100_000), ads(110_000, { period: '2025', source: 'ads-2025' })] },
      two: { pay: [ads(120_000)] },
      three: { pay: [ads(90_000, { period: '2025', source: 'ads-2025' })] },
      four: { pay: [ads(95_000)] },
      none: { pay: [answers(95_000)] },
    },
  });
  const medians = (ids: string[]) => {
    const { bands, shared } = commonPay(ids.map(three.role), 'advertised-base');
    return bands.map((one, index) => `${one?.values.median.value ?? 'none'}${shared[index] ? '' : ' apart'}`);
  };

  test('the basis that most of them share is taken, and the others are kept apart', () => {
    expect(medians(['one', 'two', 'three', 'four'])).toEqual(['100000', '120000', '90000 apart', '95000']);
    expect(medians(['one', 'three', 'none'])).toEqual(['110000', '90000', 'none apart']);
    expect(medians(['two', 'three'])).toEqual(['120000 apart', '90000 apart']);
  });
});

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
