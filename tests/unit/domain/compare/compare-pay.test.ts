import { describe, expect, test } from 'vitest';
import {
  bestKnownPay,
  compareBands,
  comparePay,
  leadingPay,
  ownPay,
} from '../../../../src/domain/compare/compare-pay.ts';
import { ads, answers, band, officialPair, type PayInput, pair, sureAds, wage } from '../../dataset-fixture.ts';

const values = { statistic: 'distinct-values', countOf: 'values', period: '2025', source: 'ads-2025' } as const;

describe('two figures of the same measure', () => {
  test('are compared when nothing keeps them apart', () => {
    const comparison = compareBands(band(sureAds(120_000)), band(sureAds(100_000)));
    expect(comparison).toMatchObject({ comparable: true, difference: { amount: 20_000, direction: 1 }, overlap: 0.5 });
  });

  test('say how often one record exceeds the other only where both sides hold records', () => {
    const quantiles = Array.from({ length: 21 }, (_, step) => 100_000 + 1000 * step);
    const held = band(ads(110_000, { quantiles }));
    expect(compareBands(held, held)).toMatchObject({ oneOfEach: 0.5 });
    expect(compareBands(held, band(ads(110_000)))).not.toHaveProperty('oneOfEach');
  });

  test.each<[string, PayInput, RegExp]>([
    ['a joined line', ads(100_000, { covers: 'Analysts and clerks' }), /joins Analysts and clerks/],
    ['29 ads', ads(100_000, { count: 29 }), /^only 29 job ads from 2024 .* 30$/],
    ['29 answers', answers(100_000, { count: 29 }), /^only 29 answers from 2025/],
    ['another level', ads(100_000, { level: 'senior' }), /levels? of experience/],
    ['another year', ads(100_000, { period: '2023' }), /years, (2023 and 2024|2024 and 2023)/],
    ['another measure', wage(100_000), /official wage.*advertised base pay|advertised base pay.*official wage/],
    [
      'another statistic',
      ads(100_000, { ...values, period: '2024' }),
      /midpoints of .*distinct ads.*distinct values|distinct values.*midpoints of .*distinct ads/,
    ],
    ['other jobs', ads(100_000, { scope: 'all' }), /all jobs.*full-time|full-time.*all jobs/],
    ['another source', ads(100_000, { source: 'ads-2025' }), /different sources/],
    [
      'a median the source caps',
      ads(100_000, { median: '>=239200', p75: '>=239200', p90: '>=239200' }),
      /does not publish values this high/,
    ],
  ])('are kept apart by %s, in words, whichever side it is on', (_, other, reason) => {
    const [one, two] = [band(ads(110_000)), band(other)];
    for (const [first, second] of [[one, two] as const, [two, one] as const]) {
      const comparison = compareBands(first, second);
      expect(comparison).toMatchObject({ comparable: false, first, second });
      expect(comparison).toHaveProperty('because', expect.stringMatching(reason));
    }
  });

  test.each<[string, Partial<PayInput>, string, string]>([
    ['the people they count', { population: 'private sector' }, 'all employees', 'private sector'],
    ['their time unit', { per: 'hour' }, 'a year', 'an hour'],
    ['tax', { taxed: 'net' }, 'before tax', 'net'],
    ['tax returns', { measure: 'tax-return' }, 'official wage', 'wage income on tax returns'],
  ])('of official pay are kept apart by %s', (_, over, one, other) => {
    const [plain, odd] = [band(wage(110_000)), band(wage(100_000, over))];
    const reason = (first: typeof plain, second: typeof plain) => {
      const comparison = compareBands(first, second);
      return comparison.comparable ? undefined : comparison.because;
    };
    expect(reason(plain, odd)).toMatch(new RegExp(`^one .*${one}, the other .*${other}`));
    expect(reason(odd, plain)).toMatch(new RegExp(`^one .*${other}, the other .*${one}`));
  });

  test('are kept apart by place', () => {
    const here = band(ads(110_000));
    const there = band(ads(110_000, { place: 'gb', currency: 'GBP' }));
    expect(compareBands(here, there)).toMatchObject({ because: expect.stringMatching(/different places/) });
  });

  test.each([30, 100])('are compared from %i ads', (count) => {
    const enough = band(ads(110_000, { count }));
    expect(compareBands(enough, enough).comparable).toBe(true);
  });

  test('name the role whose ads are too few in the plural, an abbreviation as it is', () => {
    const few = band(ads(110_000, { count: 14 }), { name: 'AI engineer', plural: 'AI engineers' });
    expect(compareBands(few, few)).toMatchObject({ because: expect.stringMatching(/for AI engineers\b/) });
  });
});

describe('the basis on which two roles are compared', () => {
  const yearly = (year: string) => ads(100_000, { period: year });

  test('is the newest that both have', () => {
    const { a, b } = pair(
      { pay: [yearly('2024'), yearly('2023'), yearly('2022')] },
      { pay: [yearly('2022'), yearly('2023')] },
    );
    expect(comparePay(a, b, 'advertised-base')).toMatchObject({
      comparable: true,
      first: { period: '2023' },
      second: { period: '2023' },
    });
  });

  test('is the one whose smaller sample is largest, be it older', () => {
    const board = { period: '2025', source: 'ads-2025' } as const;
    const { a, b } = pair(
      { pay: [ads(100_000, { ...board, count: 900 }), ads(100_000, { count: 80 })] },
      { pay: [ads(90_000, { ...board, count: 40 }), ads(90_000, { count: 90 })] },
    );
    expect(comparePay(a, b, 'advertised-base')).toMatchObject({ comparable: true, first: { period: '2024' } });
  });

  test('is the newest official edition, however many people an older one counted', () => {
    const editions = (count: number) => [
      wage(100_000, { count }),
      wage(99_000, { period: '2024-05', count: 2 * count }),
    ];
    const { a, b } = officialPair({ wages: editions(5000) }, { wages: editions(6000) });
    expect(comparePay(a, b, 'wage')).toMatchObject({ comparable: true, first: { period: '2025-05' } });
  });

  test('is midpoints of ads before loose values, although those are newer', () => {
    const both = [ads(100_000, values), ads(100_000)];
    const { a, b } = pair({ pay: both }, { pay: both });
    expect(comparePay(a, b, 'advertised-base')).toMatchObject({ comparable: true, first: { period: '2024' } });
  });

  test('is loose values where nothing better is shared', () => {
    const { a, b } = pair({ pay: [ads(100_000, values), ads(100_000)] }, { pay: [ads(100_000, values)] });
    expect(comparePay(a, b, 'advertised-base')).toMatchObject({ comparable: true, first: { period: '2025' } });
  });

  test('is an older year when the newer one has too few ads', () => {
    const { a, b } = pair(
      { pay: [yearly('2024'), yearly('2023')] },
      { pay: [{ ...yearly('2024'), count: 12 }, yearly('2023')] },
    );
    expect(comparePay(a, b, 'advertised-base')).toMatchObject({ comparable: true, first: { period: '2023' } });
  });

  test('is of the level that was asked for', () => {
    const both = [ads(100_000), ads(140_000, { level: 'senior' })];
    const { a, b } = pair({ pay: both }, { pay: both });
    expect(comparePay(a, b, 'advertised-base', 'senior')).toMatchObject({ first: { level: 'senior' } });
    expect(comparePay(a, b, 'advertised-base', 'entry')).toMatchObject({ comparable: false });
  });
});

describe('the leading measure', () => {
  const all = [ads(100_000), answers(150_000)];
  const occupations = { analysts: { wages: [wage(90_000)] }, builders: { wages: [wage(80_000)] } };

  test('is the official wage where both roles are official categories', () => {
    const { a, b } = pair({ is: 'analysts', pay: all }, { is: 'builders', pay: all }, { occupations });
    expect(leadingPay(a, b)).toMatchObject({ first: { measure: 'wage' }, second: { measure: 'wage' } });
  });

  test('is advertised pay where one is not', () => {
    const { a, b } = pair({ is: 'analysts', pay: all }, { pay: all }, { occupations });
    expect(leadingPay(a, b)).toMatchObject({ first: { measure: 'advertised-base' } });
  });

  test('is what people report where there is nothing better', () => {
    const { a, b } = pair({ pay: [answers(150_000)] }, { pay: all });
    expect(leadingPay(a, b)).toMatchObject({ first: { measure: 'total' } });
  });

  test('is never what people declare on tax returns', () => {
    const declared = wage(100_000, { measure: 'tax-return' });
    const { a, b } = pair({ pay: [declared] }, { pay: [declared] });
    expect(leadingPay(a, b)).toBeUndefined();
    expect(bestKnownPay(a)).toBeUndefined();
  });

  test('is none where the roles share no basis', () => {
    const { a, b } = pair({ pay: [answers(150_000)] }, { pay: [ads(100_000)] });
    expect(leadingPay(a, b)).toBeUndefined();
  });
});

describe('a category that is not the role', () => {
  const near = (id: string, fit: 'broader' | 'neighbour') => [{ id, fit, note: 'akin' } as const];

  test.each(['broader', 'neighbour'] as const)('lends no wage when it is %s', (fit) => {
    const occupations = { analysts: { wages: [wage(90_000)] }, builders: { wages: [wage(80_000)] } };
    const { a, b } = pair({ is: 'analysts' }, { occupations: near('builders', fit) }, { occupations });
    expect(ownPay(b)).toEqual([]);
    expect(bestKnownPay(b)).toBeUndefined();
    expect(comparePay(a, b, 'wage')).toMatchObject({ comparable: false, first: { owner: { id: 'analysts' } } });
    expect(comparePay(a, b, 'wage')).not.toHaveProperty('second');
  });

  test('lends no wage when both roles are near the same one', () => {
    const occupations = { clerks: { wages: [wage(90_000)] } };
    const { a, b } = pair(
      { occupations: near('clerks', 'broader') },
      { occupations: near('clerks', 'broader') },
      { occupations },
    );
    expect(leadingPay(a, b)).toBeUndefined();
  });
});

describe('a category that publishes a mean alone', () => {
  const { median, p10, p25, p75, p90, ...meanOnly } = wage(90_000, { statistic: 'mean', mean: 95_000 });
  const occupations = { analysts: { wages: [meanOnly] }, builders: { wages: [wage(80_000)] } };

  test('gives its role no wage to compare or to be known by', () => {
    const { a, b } = pair({ is: 'analysts' }, { is: 'builders' }, { occupations });
    expect(ownPay(a)).toEqual([]);
    expect(bestKnownPay(a)).toBeUndefined();
    expect(leadingPay(a, b)).toBeUndefined();
  });
});

describe('a category of another country', () => {
  const wages = [wage(50_000, { place: 'gb', currency: 'GBP' })];
  const codes = { code: '2134', system: 'gb-soc-2020', country: 'gb' } as const;
  const occupations = { programmers: { ...codes, wages, roles: [{ id: 'analyst', fit: 'exact' } as const] } };

  test('lends no wage even when it is the role', () => {
    const { a, b } = pair({}, {}, { occupations });
    expect(a.abroad).toMatchObject([{ fit: 'exact', occupation: { id: 'programmers' } }]);
    expect(a.links).toEqual([]);
    expect(b.abroad).toEqual([]);
    expect(ownPay(a)).toEqual([]);
    expect(bestKnownPay(a)).toBeUndefined();
  });
});

describe('why nothing is compared', () => {
  test('one side without a figure is named, with the reason that the content gives', () => {
    const absent = [{ what: 'total', reason: 'the survey has no such answer' } as const];
    const { a, b } = pair({ pay: [answers(150_000)] }, { absent });
    const comparison = comparePay(a, b, 'total');
    expect(comparison).toMatchObject({ comparable: false, because: 'the survey has no such answer', first: {} });
    expect(comparison).not.toHaveProperty('second');
  });

  test('one side without a figure and without a reason is named', () => {
    const { a, b } = pair({}, { pay: [ads(100_000)] });
    const comparison = comparePay(a, b, 'advertised-base');
    expect(comparison).toMatchObject({ because: expect.stringMatching(/^analysts .*advertised pay/), second: {} });
  });

  test.each(['wage', 'advertised-base', 'total'] as const)(
    'neither side with a figure of %s is said without a double no',
    (measure) => {
      const { a, b } = pair({}, {});
      const comparison = comparePay(a, b, measure);
      expect(comparison).toMatchObject({ comparable: false, because: expect.stringMatching(/analysts.*builders/) });
      expect(comparison).toHaveProperty('because', expect.not.stringMatching(/\bneither\b.*\b(no|not|none)\b/));
    },
  );
});

describe('the figure that describes a role on its own', () => {
  test('is the official wage, then advertised pay, then reported pay', () => {
    const more = { occupations: { analysts: { wages: [wage(90_000)] } } };
    const { a, b } = pair({ is: 'analysts', pay: [ads(100_000)] }, { pay: [answers(150_000), ads(100_000)] }, more);
    expect(bestKnownPay(a)).toMatchObject({ measure: 'wage' });
    expect(bestKnownPay(b)).toMatchObject({ measure: 'advertised-base' });
  });

  test('passes over samples too small to show, and over joined lines while there is another', () => {
    const joined = ads(100_000, { covers: 'Analysts and clerks' });
    const { a, b } = pair(
      { pay: [ads(100_000, { count: 14 }), answers(150_000)] },
      { pay: [joined, answers(150_000)] },
    );
    expect(bestKnownPay(a)).toMatchObject({ measure: 'total' });
    expect(bestKnownPay(b)).toMatchObject({ measure: 'total' });
    const only = pair({ pay: [joined] }, { pay: [ads(100_000, { count: 14 })] });
    expect(bestKnownPay(only.a)).toMatchObject({ covers: 'Analysts and clerks' });
    expect(bestKnownPay(only.b)).toBeUndefined();
  });
});

test('two official categories are compared on the newest edition that both have', () => {
  const older = wage(70_000, { period: '2024-05', source: 'wages-2024' });
  const { a, b } = officialPair({ wages: [wage(90_000), older] }, { wages: [older] });
  expect(comparePay(a, b, 'wage')).toMatchObject({ comparable: true, first: { period: '2024-05' } });
});
