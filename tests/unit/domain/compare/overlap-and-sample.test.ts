import { describe, expect, test } from 'vitest';
import { overlap } from '../../../../src/domain/compare/overlap.ts';
import { showing } from '../../../../src/domain/compare/sample.ts';
import { ads, band, type PayInput, wage } from '../../dataset-fixture.ts';

/** A band of which only the middle half matters. */
function half(p25: number, p75: number) {
  return band(ads((p25 + p75) / 2, { p10: p25 - 10_000, p25, p75, p90: p75 + 10_000 }));
}

describe('overlap of two middle halves', () => {
  test.each<[string, [number, number], [number, number], number]>([
    ['the same', [100_000, 140_000], [100_000, 140_000], 1],
    ['one inside the other', [100_000, 200_000], [120_000, 160_000], 1],
    ['apart', [100_000, 120_000], [150_000, 170_000], 0],
    ['end to end', [100_000, 120_000], [120_000, 170_000], 0],
    // They share 20,000; the shorter is 60,000 long.
    ['in part', [100_000, 180_000], [160_000, 220_000], 1 / 3],
    ['without length, inside the other', [110_000, 110_000], [100_000, 140_000], 1],
    ['without length, outside the other', [90_000, 90_000], [100_000, 140_000], 0],
  ])('%s', (_, first, second, expected) => {
    expect(overlap(half(...first), half(...second))).toBeCloseTo(expected, 12);
    expect(overlap(half(...second), half(...first))).toBeCloseTo(expected, 12);
  });

  test('a quartile that the source caps or leaves out leaves the overlap unknown', () => {
    const { p75: _, ...open } = ads(120_000);
    const capped = ads(220_000, { p75: '>=239200', p90: '>=239200' });
    for (const gap of [open, capped]) {
      expect(overlap(band(gap), half(100_000, 140_000))).toBeUndefined();
      expect(overlap(half(100_000, 140_000), band(gap))).toBeUndefined();
    }
  });
});

describe('how much of a sample is shown', () => {
  const statistic = 'midpoints-distinct-adverts';
  test.each([
    [{ count: 1, countOf: 'adverts', statistic }, 'nothing'],
    [{ count: 29, countOf: 'adverts', statistic }, 'nothing'],
    [{ count: 30, countOf: 'adverts', statistic }, 'middle-half'],
    [{ count: 99, countOf: 'adverts', statistic }, 'middle-half'],
    [{ count: 100, countOf: 'adverts', statistic }, 'all'],
    [{ count: 29, countOf: 'respondents', statistic: 'percentiles' }, 'nothing'],
    [{ count: 100, countOf: 'respondents', statistic: 'percentiles' }, 'all'],
    [{ count: 59, countOf: 'values', statistic: 'distinct-values' }, 'nothing'],
    [{ count: 60, countOf: 'values', statistic: 'distinct-values' }, 'middle-half'],
    [{ count: 5000, countOf: 'values', statistic: 'distinct-values' }, 'middle-half'],
  ] satisfies [Pick<PayInput, 'count' | 'countOf' | 'statistic'>, string][])('%j shows %s', (sample, expected) => {
    expect(showing(band(ads(120_000, sample)))).toBe(expected);
  });

  test('an official wage is shown whole, however few people have it', () => {
    expect(showing(band(wage(120_000, { count: 20 })))).toBe('all');
  });

  test('an official wage is shown whole also where no head count comes with it', () => {
    const { count: _, countOf: __, ...uncounted } = wage(120_000);
    expect(showing(band(uncounted))).toBe('all');
  });

  test('a sample of unknown size is not shown', () => {
    const { count: _, countOf: __, ...unknown } = ads(120_000);
    expect(showing(band(unknown))).toBe('nothing');
  });
});
