import { describe, expect, test } from 'vitest';
import { comparePay } from '../../../../src/domain/compare/compare-pay.ts';
import { compareGrowth } from '../../../../src/domain/compare/growth.ts';
import type { NotComparable } from '../../../../src/domain/compare/not-comparable.ts';
import {
  type Compared,
  noneComparableWords,
  notComparableWords,
} from '../../../../src/view/base/not-comparable-words.ts';
import { ads, pair, projected } from '../../dataset-fixture.ts';

const owner = { kind: 'role', id: 'ai-engineer', name: 'AI engineer', plural: 'AI engineers' } as const;
const other = { kind: 'role', id: 'clerk', name: 'Clerk', plural: 'clerks' } as const;

/** One of every reason, with what it says of pay. */
const reasons: [NotComparable, string][] = [
  [{ reason: 'joined-line', covers: 'Analysts and clerks' }, 'the source’s line joins Analysts and clerks'],
  [
    { reason: 'too-few', owner, count: 14, countOf: 'adverts', period: '2024', least: 30 },
    'only 14 job ads from 2024 state pay for AI engineers, and a figure is drawn from 30',
  ],
  [
    { reason: 'different-measures', first: 'wage', second: 'tax-return' },
    'one is official wage, the other wage income on tax returns',
  ],
  [{ reason: 'different-places', first: 'us', second: 'gb' }, 'the two figures are for different places'],
  [
    { reason: 'different-levels', first: 'entry', second: 'senior' },
    'the two figures are for different levels of experience',
  ],
  [
    { reason: 'different-years', first: '2023', second: '2024-05' },
    'the figures are of different years, 2023 and May 2024',
  ],
  [
    { reason: 'different-statistics', first: 'distinct-values', second: 'midpoints-distinct-adverts' },
    'one counts distinct values, the other midpoints of the ranges in distinct ads',
  ],
  [{ reason: 'different-scopes', first: 'all', second: 'full-time' }, 'one counts all jobs, the other full-time'],
  [{ reason: 'different-taxes', first: 'gross', second: 'net' }, 'one counts before tax, the other net'],
  [
    { reason: 'different-populations', first: undefined, second: 'private sector' },
    'one counts all employees, the other private sector',
  ],
  [{ reason: 'different-units', first: 'year', second: 'hour' }, 'one is pay a year, the other an hour'],
  [
    { reason: 'different-sources', first: 'ads-2024', second: 'ads-2025' },
    'the two figures come from different sources',
  ],
  [
    { reason: 'capped', first: { value: 239_200, capped: true }, second: { value: 100_000, capped: false } },
    'the source does not publish values this high',
  ],
  [{ reason: 'no-figure', measure: 'wage', owners: [owner] }, 'AI engineers do not have an official category'],
  [{ reason: 'no-figure', measure: 'total', owners: [owner], absent: 'nobody asks' }, 'nobody asks'],
  [
    { reason: 'no-figure', measure: 'advertised-base', owners: [owner, other] },
    'neither AI engineers nor clerks have advertised pay in the sources',
  ],
];

test.each(reasons)('%o', (reason, words) => {
  expect(notComparableWords(reason)).toBe(words);
});

test('in every row, a reason is a clause without a double no', () => {
  const rows: Compared[] = ['pay', 'pay-row', 'chosen-pay', 'employed', 'growth', 'ads'];
  for (const row of rows)
    for (const careers of [2, 3, 4])
      for (const [reason] of reasons) {
        const words = noneComparableWords(reason, row, careers);
        expect(words).toMatch(/^\w.*[^.]$/);
        expect(words).not.toMatch(/\bneither\b.*\b(no|not|none)\b/);
      }
});

describe('beside other cells', () => {
  const lacking: NotComparable = { reason: 'no-figure', measure: 'advertised-base', owners: [owner], absent: 'x' };

  test('a side without a figure says itself what it lacks; one without a category is named', () => {
    expect(notComparableWords(lacking, 'pay-row')).toBe('one side has no figure');
    expect(notComparableWords({ ...lacking, measure: 'wage' }, 'pay-row')).toBe('x');
  });

  test('three roles do not name two; what keeps two figures of pay apart is said', () => {
    expect(noneComparableWords(lacking, 'pay-row', 3)).toMatch(/^no two of these figures/);
    const years: NotComparable = { reason: 'different-years', first: '2023', second: '2024' };
    expect(noneComparableWords(years, 'pay-row', 3)).toMatch(/2023 and 2024/);
    expect(noneComparableWords(years, 'growth', 3)).toMatch(/^no two of these figures/);
  });
});

describe('of growth', () => {
  const words = (analyst: Parameters<typeof pair>[0], occupations = {}) => {
    const { a, b } = pair(analyst, { is: 'builders' }, { occupations: { builders: {}, ...occupations } });
    const { reason } = compareGrowth([a, b]);
    return reason && notComparableWords(reason, 'growth');
  };

  test('roles without a category are told from those whose category has no projection', () => {
    const { a, b } = pair({}, {});
    const { reason } = compareGrowth([a, b]);
    expect(reason && notComparableWords(reason, 'growth')).toBe(
      'neither analysts nor builders have an official category',
    );
    expect(words({})).toBe('no official projection in use is for analysts or builders alone');
    const analysts = { projections: [projected('2024-34', 15.8)] };
    expect(words({ is: 'analysts' }, { analysts })).toBe('no official projection in use is for builders alone');
  });

  test('of other editions is said to be', () => {
    const of = (span: string) => ({ projections: [projected(span, 15.8)] });
    const both = { analysts: of('2024-34'), builders: of('2023-33') };
    expect(words({ is: 'analysts' }, both)).toBe(
      'the newest official projections of the two are of different editions',
    );
  });
});

test('a role whose ads are too few is named in the plural', () => {
  const few = { pay: [ads(110_000, { count: 14 })], name: 'AI engineer', plural: 'AI engineers' };
  const { a, b } = pair(few, { pay: [ads(110_000)] });
  const { reason } = comparePay([a, b], 'advertised-base');
  expect(reason && notComparableWords(reason)).toMatch(/for AI engineers\b/);
});
