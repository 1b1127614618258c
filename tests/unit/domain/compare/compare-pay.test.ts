import { describe, expect, test } from 'vitest';
import { bestKnownPay, comparePay, leadingPay, ownPay, payBases } from '../../../../src/domain/compare/compare-pay.ts';
import { ads, answers, officialPair, type PayInput, pair, sureAds, wage } from '../../dataset-fixture.ts';

const values = { statistic: 'distinct-values', countOf: 'values', period: '2025', source: 'ads-2025' } as const;

describe('the basis on which two roles are compared', () => {
  const yearly = (year: string) => ads(100_000, { period: year });

  test('is the newest that both have', () => {
    const { a, b } = pair(
      { pay: [yearly('2024'), yearly('2023'), yearly('2022')] },
      { pay: [yearly('2022'), yearly('2023')] },
    );
    expect(comparePay([a, b], 'advertised-base')).toMatchObject({
      figures: [{ period: '2023' }, { period: '2023' }],
      shared: [true, true],
    });
  });

  const newer = { period: '2025', source: 'ads-2025' } as const;
  const years = (...roles: PayInput[][]) => {
    const [one = [], other = []] = roles;
    const { a, b } = pair({ pay: one }, { pay: other });
    return comparePay([a, b], 'advertised-base').figures.map((band) => band?.source.id);
  };

  test('is the newer of two of one trust, be its samples smaller', () => {
    const both = [ads(100_000, { ...newer, count: 40 }), ads(100_000, { count: 900 })];
    expect(years(both, both)).toEqual(['ads-2025', 'ads-2025']);
  });

  test('is an older one on which the roles can be set at equal level, before a newer one on which they cannot', () => {
    const both = [ads(100_000, newer), ads(100_000), ads(140_000, { level: 'senior' })];
    expect(years(both, both)).toEqual(['ads-2024', 'ads-2024']);
  });

  test('is one of which a range is known, before a newer one without', () => {
    const both = [ads(100_000, newer), sureAds(100_000)];
    expect(years(both, both)).toEqual(['ads-2024', 'ads-2024']);
  });

  test('is the one whose smaller sample is largest, of two of one year', () => {
    const same = { source: 'ads-2025' } as const;
    const pay = (first: number, second: number) => [
      ads(100_000, { ...same, count: first }),
      ads(100_000, { count: second }),
    ];
    expect(years(pay(900, 80), pay(40, 90))).toEqual(['ads-2024', 'ads-2024']);
  });

  test('is the newest official edition, however many people an older one counted', () => {
    const editions = (count: number) => [
      wage(100_000, { count }),
      wage(99_000, { period: '2024-05', count: 2 * count }),
    ];
    const { a, b } = officialPair({ wages: editions(5000) }, { wages: editions(6000) });
    expect(comparePay([a, b], 'wage')).toMatchObject({
      figures: [{ period: '2025-05' }, { period: '2025-05' }],
      shared: [true, true],
    });
  });

  test('is midpoints of ads before loose values, although those are newer', () => {
    const both = [ads(100_000, values), sureAds(100_000)];
    const { a, b } = pair({ pay: both }, { pay: both });
    expect(comparePay([a, b], 'advertised-base')).toMatchObject({
      figures: [{ period: '2024' }, { period: '2024' }],
      shared: [true, true],
    });
  });

  test('is loose values where nothing better is shared', () => {
    const { a, b } = pair({ pay: [ads(100_000, values), ads(100_000)] }, { pay: [ads(100_000, values)] });
    expect(comparePay([a, b], 'advertised-base')).toMatchObject({
      figures: [{ period: '2025' }, { period: '2025' }],
      shared: [true, true],
    });
  });

  test('is an older year when the newer one has too few ads', () => {
    const { a, b } = pair(
      { pay: [yearly('2024'), yearly('2023')] },
      { pay: [{ ...yearly('2024'), count: 12 }, yearly('2023')] },
    );
    expect(comparePay([a, b], 'advertised-base')).toMatchObject({
      figures: [{ period: '2023' }, { period: '2023' }],
      shared: [true, true],
    });
  });

  test('is of the level that was asked for', () => {
    const both = [ads(100_000), ads(140_000, { level: 'senior' })];
    const { a, b } = pair({ pay: both }, { pay: both });
    expect(comparePay([a, b], 'advertised-base', 'senior')).toMatchObject({
      figures: [{ level: 'senior' }, { level: 'senior' }],
    });
    expect(comparePay([a, b], 'advertised-base', 'entry')).toMatchObject({ shared: [false, false] });
  });
});

describe('the leading measure', () => {
  const all = [ads(100_000), answers(150_000)];
  const occupations = { analysts: { wages: [wage(90_000)] }, builders: { wages: [wage(80_000)] } };

  test('is the official wage where both roles are official categories', () => {
    const { a, b } = pair({ is: 'analysts', pay: all }, { is: 'builders', pay: all }, { occupations });
    expect(leadingPay([a, b])).toMatchObject([{ measure: 'wage' }, { measure: 'wage' }]);
  });

  test('is advertised pay where one is not', () => {
    const { a, b } = pair({ is: 'analysts', pay: all }, { pay: all }, { occupations });
    expect(leadingPay([a, b])).toMatchObject([{ measure: 'advertised-base' }, { measure: 'advertised-base' }]);
  });

  test('is what people report where there is nothing better', () => {
    const { a, b } = pair({ pay: [answers(150_000)] }, { pay: all });
    expect(leadingPay([a, b])).toMatchObject([{ measure: 'total' }, { measure: 'total' }]);
  });

  test('is one of which a range is known, before those without', () => {
    const both = [ads(100_000), answers(150_000, { median95: [149_000, 151_000] })];
    const { a, b } = pair({ pay: both }, { pay: both });
    expect(payBases([a, b]).map(([{ measure }]) => measure)).toEqual(['total', 'advertised-base']);
  });

  test('of one level is set on the board on which all levels are compared', () => {
    const pay = [
      sureAds(100_000),
      ads(140_000, { level: 'senior' }),
      ads(120_000, { level: 'senior', period: '2025', source: 'ads-2025' }),
    ];
    const { a, b } = pair({ pay }, { pay });
    expect(comparePay([a, b], 'advertised-base', 'senior').figures).toMatchObject([{ period: '2024' }, {}]);
  });

  test('is never what people declare on tax returns', () => {
    const declared = wage(100_000, { measure: 'tax-return' });
    const { a, b } = pair({ pay: [declared] }, { pay: [declared] });
    expect(leadingPay([a, b])).toBeUndefined();
    expect(bestKnownPay(a)).toBeUndefined();
  });

  test('is none where the roles share no basis', () => {
    const { a, b } = pair({ pay: [answers(150_000)] }, { pay: [ads(100_000)] });
    expect(leadingPay([a, b])).toBeUndefined();
  });
});

describe('a category that is not the role', () => {
  const near = (id: string, fit: 'broader' | 'neighbour') => [{ id, fit, note: 'akin' } as const];

  test.each(['broader', 'neighbour'] as const)('lends no wage when it is %s', (fit) => {
    const occupations = { analysts: { wages: [wage(90_000)] }, builders: { wages: [wage(80_000)] } };
    const { a, b } = pair({ is: 'analysts' }, { occupations: near('builders', fit) }, { occupations });
    expect(ownPay(b)).toEqual([]);
    expect(bestKnownPay(b)).toBeUndefined();
    expect(comparePay([a, b], 'wage')).toMatchObject({
      figures: [{ owner: { id: 'analysts' } }, undefined],
      shared: [false, false],
    });
  });

  test('lends no wage when both roles are near the same one', () => {
    const occupations = { clerks: { wages: [wage(90_000)] } };
    const { a, b } = pair(
      { occupations: near('clerks', 'broader') },
      { occupations: near('clerks', 'broader') },
      { occupations },
    );
    expect(leadingPay([a, b])).toBeUndefined();
  });
});

describe('a category that publishes a mean alone', () => {
  const { median, p10, p25, p75, p90, ...meanOnly } = wage(90_000, { statistic: 'mean', mean: 95_000 });
  const occupations = { analysts: { wages: [meanOnly] }, builders: { wages: [wage(80_000)] } };

  test('gives its role no wage to compare or to be known by', () => {
    const { a, b } = pair({ is: 'analysts' }, { is: 'builders' }, { occupations });
    expect(ownPay(a)).toEqual([]);
    expect(bestKnownPay(a)).toBeUndefined();
    expect(leadingPay([a, b])).toBeUndefined();
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
    expect(comparePay([a, b], 'total')).toMatchObject({
      figures: [{ measure: 'total' }, undefined],
      reason: { reason: 'no-figure', measure: 'total', owners: [b], absent: 'the survey has no such answer' },
    });
  });

  test('one side without a figure and without a reason is named', () => {
    const { a, b } = pair({}, { pay: [ads(100_000)] });
    const { figures, reason } = comparePay([a, b], 'advertised-base');
    expect(figures).toMatchObject([undefined, {}]);
    expect(reason).toMatchObject({ reason: 'no-figure', owners: [a] });
    expect(reason).not.toHaveProperty('absent');
  });

  test('both sides without a figure are named', () => {
    const { a, b } = pair({}, {});
    expect(comparePay([a, b], 'wage').reason).toMatchObject({ measure: 'wage', owners: [a, b], uncategorised: true });
  });

  test('two figures give the first thing in which they differ', () => {
    const { a, b } = pair({ pay: [ads(100_000)] }, { pay: [ads(100_000, { period: '2023' })] });
    const years = { reason: 'different-years', first: '2024', second: '2023' };
    expect(comparePay([a, b], 'advertised-base')).toMatchObject({ shared: [false, false], reason: years });
  });
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
  expect(comparePay([a, b], 'wage')).toMatchObject({
    figures: [{ period: '2024-05' }, { period: '2024-05' }],
    shared: [true, true],
  });
});
