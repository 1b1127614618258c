import { describe, expect, test } from 'vitest';
import { boundsOfDraws, mostDraws } from '../../../../src/domain/compare/bounds-of-draws.ts';
import type { Band } from '../../../../src/domain/dataset.ts';
import { band, wage } from '../../dataset-fixture.ts';

type Points = [
  p10: number | string,
  p25: number | string,
  median: number | string,
  p75: number | string,
  p90: number | string,
];

function points([p10, p25, median, p75, p90]: Points): Band {
  return band(wage(100_000, { p10, p25, median, p75, p90 }));
}

// May 2025, US dollars a year.
const physicianAssistant: Points = [99_380, 120_670, 135_880, 163_980, 190_280];
const registeredNurse: Points = [68_940, 80_330, 97_550, 112_350, 137_470];

/** How often, of 100, a value of `a` exceeds one of `b`, where workers stand at `at` of each step (0 its foot, 1 its top). */
function drawn(a: Points, b: Points, [ofA, ofB]: [number, number]): number {
  const workers = (ends: Points, at: number) =>
    [10, 15, 25, 25, 15, 10].map((share, step) => {
      const [low, high] = [Number(ends[step - 1] ?? 0), Number(ends[step] ?? 500_000)];
      return { share, pay: low + at * (high - low) };
    });
  let sum = 0;
  for (const one of workers(a, ofA))
    for (const other of workers(b, ofB)) if (one.pay > other.pay) sum += one.share * other.share;
  return sum / 100;
}

describe('one worker of each', () => {
  test('a physician assistant is paid more than a registered nurse in 67 to 94 of 100 draws', () => {
    expect(boundsOfDraws(points(physicianAssistant), points(registeredNurse))).toEqual({
      first: 67,
      second: 6,
      open: 27,
    });
  });

  test('an electrician is paid more than a plumber in 25 to 61 of 100', () => {
    const electrician = points([42_640, 49_430, 63_190, 83_940, 108_510]);
    const plumber = points([44_150, 50_190, 63_800, 85_110, 108_420]);
    expect(boundsOfDraws(electrician, plumber)).toEqual({ first: 25, second: 39, open: 36 });
  });

  test('seen from the other side the bounds change places', () => {
    expect(boundsOfDraws(points(registeredNurse), points(physicianAssistant))).toEqual({
      first: 6,
      second: 67,
      open: 27,
    });
  });

  test('both bounds are reached by workers who stand at the ends of their steps, and none in between lies outside', () => {
    const bounds = boundsOfDraws(points(physicianAssistant), points(registeredNurse));
    const least = drawn(physicianAssistant, registeredNurse, [0.000_001, 1]);
    const most = drawn(physicianAssistant, registeredNurse, [1, 0.000_001]);
    expect(Math.floor(least)).toBe(bounds?.first);
    expect(Math.floor(100 - most)).toBe(bounds?.second);
    for (const a of [0.1, 0.3, 0.5, 0.7, 0.9])
      for (const b of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const share = drawn(physicianAssistant, registeredNurse, [a, b]);
        expect(share).toBeGreaterThanOrEqual(least);
        expect(share).toBeLessThanOrEqual(most);
      }
  });

  test('equal pay is left open', () => {
    const same: Points = [50_000, 50_000, 50_000, 50_000, 50_000];
    expect(boundsOfDraws(points(same), points(same))).toEqual({ first: 0, second: 0, open: 100 });
  });

  test('above a top code nothing is known, and a top code still lies above what is below it', () => {
    const top: Points = [200_000, 220_000, '>=239200', '>=239200', '>=239200'];
    const low: Points = [30_000, 40_000, 50_000, 60_000, 70_000];
    // All but the lowest tenth of the first is above nine in ten of the second.
    expect(boundsOfDraws(points(top), points(low))).toMatchObject({ first: 81, second: 0 });
    // Two top codes leave the upper half open against itself.
    expect(boundsOfDraws(points(top), points(top))?.open).toBeGreaterThan(50);
  });

  test('without all five percentiles, or in different units, there are no bounds', () => {
    const whole = points(registeredNurse);
    const { p10: _, ...values } = whole.values;
    expect(boundsOfDraws({ ...whole, values }, whole)).toBeUndefined();
    expect(boundsOfDraws(whole, { ...whole, per: 'hour' })).toBeUndefined();
    expect(boundsOfDraws(whole, { ...whole, currency: 'EUR' })).toBeUndefined();
  });

  test.each([
    [{ first: 67, second: 6, open: 27 }, 1],
    [{ first: 8, second: 61, open: 31 }, -1],
    [{ first: 25, second: 39, open: 36 }, 0],
  ] as const)('who is paid more in most draws: %o', (bounds, expected) => {
    expect(mostDraws(bounds)).toBe(expected);
  });
});
