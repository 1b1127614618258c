import { describe, expect, test } from 'vitest';
import { differenceOfMedians, directionOf, medianInterval } from '../../../../src/domain/compare/how-sure.ts';
import { ads, band, wage } from '../../dataset-fixture.ts';

const withInterval = (median: number, low: number, high: number) => band(ads(median, { median95: [low, high] }));

describe('interval of a median', () => {
  test('records give it directly', () => {
    expect(medianInterval(withInterval(100_000, 90_000, 115_000))).toEqual({
      interval: [90_000, 115_000],
      method: 'records',
    });
  });

  test('an official median borrows 1.96 times 1.2533 times the published error of the mean', () => {
    // 1.96 × 1.2533 × 0.5% of 100,000 = 1,228.234
    const { interval, method } = medianInterval(band(wage(100_000, { rse: 0.5 }))) ?? {};
    expect(interval?.[0]).toBeCloseTo(98_771.766, 6);
    expect(interval?.[1]).toBeCloseTo(101_228.234, 6);
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
  const high = withInterval(100_000, 97_000, 106_000);
  const low = withInterval(80_000, 72_000, 84_000);
  const rounded = ({ percentInterval = [Number.NaN, Number.NaN] }: ReturnType<typeof differenceOfMedians>) =>
    percentInterval.map((end) => Math.round(end * 1e4) / 1e4);

  test('the interval is that of the ratio, each side’s half-width by itself', () => {
    // Worked out in Python from the logarithms of the ends.
    const difference = differenceOfMedians(high, low);
    expect(difference).toMatchObject({ amount: 20_000, method: 'records', direction: 1 });
    expect(difference.percent).toBeCloseTo(25, 9);
    expect(rounded(difference)).toEqual([18.0132, 40.9935]);
  });

  test('the other way round it is the interval of the inverse ratio', () => {
    const difference = differenceOfMedians(low, high);
    expect(difference).toMatchObject({ amount: -20_000, method: 'records', direction: -1 });
    expect(rounded(difference)).toEqual([-29.0747, -15.2637]);
    const [below = 0, above = 0] = rounded(differenceOfMedians(high, low));
    expect(1 / (1 + above / 100)).toBeCloseTo(1 - 0.290747, 6);
    expect(1 / (1 + below / 100)).toBeCloseTo(1 - 0.152637, 6);
  });

  test.each([
    ['holds zero', 84_000, [-1.199, 19.0925], 0],
    ['barely leaves zero out', 85_000, [0.0031, 20.4587], 1],
  ])('a direction is sure as the interval %s', (_, median, interval, direction) => {
    const difference = differenceOfMedians(withInterval(median, median - 3000, median + 6000), low);
    expect(rounded(difference)).toEqual(interval);
    expect(difference.direction).toBe(direction);
  });

  test('under 2% of the lower there is no direction, however sure', () => {
    expect(directionOf({ percent: 1.9, interval: [1, 3] })).toBe(0);
    expect(directionOf({ percent: 2, interval: [1, 3] })).toBe(1);
    // 1.97% below the second is 2.01% of the first.
    expect(directionOf({ percent: -1.97, interval: [-3, -1] })).toBe(-1);
    expect(directionOf({ percent: -1.95, interval: [-3, -1] })).toBe(0);
    expect(directionOf({ percent: 40 })).toBeUndefined();
  });

  test('without an error on one side there is a plain difference and no direction', () => {
    expect(differenceOfMedians(high, band(ads(80_000)))).toEqual({
      amount: 20_000,
      percent: expect.closeTo(25, 9),
    });
    expect(differenceOfMedians(band(wage(90_000)), band(wage(100_000)))).toEqual({
      amount: -10_000,
      percent: expect.closeTo(-10, 9),
    });
  });

  test('one borrowed error makes the whole interval a borrowed one', () => {
    const borrowed = band(wage(100_000, { rse: 1 }));
    expect(differenceOfMedians(high, borrowed).method).toBe('borrowed-error');
    // Half-widths of 1.96 × 1.2533% on both sides.
    expect(rounded(differenceOfMedians(borrowed, borrowed))).toEqual([-3.4152, 3.536]);
  });
});
