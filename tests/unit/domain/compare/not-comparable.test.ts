import { describe, expect, test } from 'vitest';
import { type NotComparable, whatDiffers } from '../../../../src/domain/compare/not-comparable.ts';
import { ads, answers, band, type PayInput, sureAds, wage } from '../../dataset-fixture.ts';

const values = { statistic: 'distinct-values', countOf: 'values', period: '2024', source: 'ads-2025' } as const;
const capped = { median: '>=239200', p75: '>=239200', p90: '>=239200' } as const;
const differs = <Value>(reason: NotComparable['reason'], own: Value, other: Value) => ({
  reason,
  first: own,
  second: other,
});

test('nothing keeps two figures of the same measure apart when they measure it in the same way', () => {
  expect(whatDiffers(band(sureAds(120_000)), band(sureAds(100_000)))).toBeUndefined();
});

describe('two figures of ads are kept apart by', () => {
  test.each<[string, PayInput, object]>([
    [
      'a joined line',
      ads(100_000, { covers: 'Analysts and clerks' }),
      { reason: 'joined-line', covers: 'Analysts and clerks' },
    ],
    [
      'a figure that is not for comparison',
      ads(100_000, { notCompared: 'the level is a guess' }),
      { reason: 'not-for-comparison', because: 'the level is a guess' },
    ],
    [
      '29 ads',
      ads(100_000, { count: 29 }),
      { reason: 'too-few', count: 29, countOf: 'adverts', period: '2024', least: 30 },
    ],
    [
      '29 answers',
      answers(100_000, { count: 29 }),
      { reason: 'too-few', count: 29, countOf: 'respondents', period: '2025' },
    ],
  ])('%s, whichever side it is on', (_, other, reason) => {
    const [one, two] = [band(ads(110_000)), band(other)];
    expect(whatDiffers(one, two)).toMatchObject(reason);
    expect(whatDiffers(two, one)).toEqual(whatDiffers(one, two));
  });

  test.each<[string, PayInput, { reason: string; first: unknown; second: unknown }]>([
    ['measure', wage(100_000), differs('different-measures', 'advertised-base', 'wage')],
    ['place', ads(100_000, { place: 'gb', currency: 'GBP' }), differs('different-places', 'us', 'gb')],
    ['level', ads(100_000, { level: 'senior' }), differs('different-levels', 'all', 'senior')],
    ['year', ads(100_000, { period: '2023' }), differs('different-years', '2024', '2023')],
    [
      'statistic',
      ads(100_000, values),
      differs('different-statistics', 'midpoints-distinct-adverts', 'distinct-values'),
    ],
    ['jobs', ads(100_000, { scope: 'all' }), differs('different-scopes', 'full-time', 'all')],
    ['source', ads(100_000, { source: 'ads-2025' }), differs('different-sources', 'ads-2024', 'ads-2025')],
    [
      'a median that the source caps',
      ads(100_000, capped),
      differs('capped', { value: 110_000, capped: false }, { value: 239_200, capped: true }),
    ],
  ])('%s, each side with its own', (_, other, reason) => {
    const [one, two] = [band(ads(110_000)), band(other)];
    expect(whatDiffers(one, two)).toEqual(reason);
    expect(whatDiffers(two, one)).toEqual({ ...reason, first: reason.second, second: reason.first });
  });
});

test.each<[string, Partial<PayInput>, object]>([
  [
    'the people they count',
    { population: 'private sector' },
    differs('different-populations', undefined, 'private sector'),
  ],
  ['their time unit', { per: 'hour' }, differs('different-units', 'year', 'hour')],
  ['tax', { taxed: 'net' }, differs('different-taxes', 'gross', 'net')],
  ['tax returns', { measure: 'tax-return' }, differs('different-measures', 'wage', 'tax-return')],
])('two figures of official pay are kept apart by %s', (_, over, reason) => {
  expect(whatDiffers(band(wage(110_000)), band(wage(100_000, over)))).toEqual(reason);
});

test('of several reasons the first is given: a sample before a year', () => {
  const small = band(ads(100_000, { count: 14, period: '2023' }), { name: 'AI engineer', plural: 'AI engineers' });
  expect(whatDiffers(band(ads(110_000)), small)).toMatchObject({
    reason: 'too-few',
    owner: { plural: 'AI engineers' },
  });
});

test.each([30, 100])('%i ads are enough', (count) => {
  const enough = band(ads(110_000, { count }));
  expect(whatDiffers(enough, enough)).toBeUndefined();
});
