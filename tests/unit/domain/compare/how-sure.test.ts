import { describe, expect, test } from 'vitest';
import { differenceOfMedians, medianInterval } from '../../../../src/domain/compare/how-sure.ts';
import { ads, band, wage } from '../../dataset-fixture.ts';

const withInterval = (median: number, low: number, high: number) => band(ads(median, { median95: [low, high] }));

describe('interval of a median', () => {
  test('records give it directly', () => {
    expect(medianInterval(withInterval(100_000, 90_000, 115_000))).toEqual({
      interval: [90_000, 115_000],
      method: 'records',
    });
  });

  test('an official median borrows 1.96 times the published error of the mean', () => {
    // 1.96 × 0.5% of 100,000 = 980
    const { interval, method } = medianInterval(band(wage(100_000, { rse: 0.5 }))) ?? {};
    expect(interval?.[0]).toBeCloseTo(99_020, 6);
    expect(interval?.[1]).toBeCloseTo(100_980, 6);
    expect(method).toBe('borrowed-error');
  });

  test('records come before a borrowed error', () => {
    const both = band(ads(100_000, { median95: [99_000, 102_000], rse: 5 }));
    expect(medianInterval(both)?.method).toBe('records');
  });

  test('without records and without a published error there is none', () => {
    expect(medianInterval(band(wage(100_000)))).toBeUndefined();
  });

  test('a capped median has none', () => {
    const capped = wage(100_000, {
      median: '>=239200',
      p75: '>=239200',
      p90: '>=239200',
      rse: 0.5,
    });
    expect(medianInterval(band(capped))).toBeUndefined();
  });
});

describe('difference of two medians', () => {
  // Half-widths chosen so that the roots come out whole: below √(3000² + 4000²) = 5000, above √(6000² + 8000²) = 10000.
  const high = withInterval(100_000, 97_000, 106_000);
  const low = withInterval(80_000, 72_000, 84_000);

  test('each side’s half-width enters the interval separately', () => {
    expect(differenceOfMedians(high, low)).toEqual({
      amount: 20_000,
      percent: 25,
      interval: [15_000, 30_000],
      percentInterval: [18.75, 37.5],
      method: 'records',
      direction: 1,
    });
  });

  test('the other way round the interval is mirrored and the percentage is of the other side', () => {
    expect(differenceOfMedians(low, high)).toEqual({
      amount: -20_000,
      percent: -20,
      interval: [-30_000, -15_000],
      percentInterval: [-30, -15],
      method: 'records',
      direction: -1,
    });
  });

  test.each([
    ['holds zero', 84_000, [-1000, 14_000]],
    ['ends at zero', 85_000, [0, 15_000]],
  ])('no direction is sure when the interval %s', (_, median, interval) => {
    const difference = differenceOfMedians(withInterval(median, median - 3000, median + 6000), low);
    expect(difference.interval).toEqual(interval);
    expect(difference.direction).toBe(0);
  });

  test('without an error on one side there is a plain difference and no direction', () => {
    expect(differenceOfMedians(high, band(ads(80_000)))).toEqual({ amount: 20_000, percent: 25 });
    expect(differenceOfMedians(band(wage(90_000)), band(wage(100_000)))).toEqual({ amount: -10_000, percent: -10 });
  });

  test('one borrowed error makes the whole interval a borrowed one', () => {
    const borrowed = band(wage(100_000, { rse: 1 }));
    expect(differenceOfMedians(high, borrowed).method).toBe('borrowed-error');
    // Half-widths of 1,960 on both sides: √2 × 1,960 = 2,771.86
    const { interval } = differenceOfMedians(borrowed, borrowed);
    expect(interval?.[0]).toBeCloseTo(-2771.86, 2);
    expect(interval?.[1]).toBeCloseTo(2771.86, 2);
  });
});
