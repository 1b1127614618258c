import { describe, expect, test } from 'vitest';
import {
  count,
  inWords,
  list,
  midSentence,
  money,
  moneyShort,
  parseAmount,
  percent,
  percentagePoints,
  percentPair,
  period,
  range,
  sentenceCase,
  span,
} from '../../../src/domain/format.ts';
import { currencies } from '../../../src/schema/countries.ts';
import { keysOf } from '../../../src/schema/vocabulary.ts';

const minus = '\u2212';
const dash = '\u2013\u2060';

describe('money', () => {
  test.each([
    [0, '$0'],
    [950, '$950'],
    [135980, '$135,980'],
    [1687890.4, '$1,687,890'],
    [-12773, `${minus}$12,773`],
  ])('%d is written %s', (amount, text) => {
    expect(money(amount)).toBe(text);
  });

  test.each([
    [55587, 'GBP', 'year', '£55,587'],
    [2610.2, 'AUD', 'week', 'A$2,610'],
    [46.15, 'CAD', 'hour', 'C$46.15'],
    [34.8, 'EUR', 'hour', '€34.80'],
    [8887, 'SGD', 'month', 'S$8,887'],
    [54550.45, 'INR', 'month', '₹54,550'],
    [99_999, 'INR', 'year', '₹99,999'],
    [1_250_000, 'INR', 'year', '₹12.5\u00a0lakh'],
    [654_605, 'INR', 'year', '₹6.55\u00a0lakh'],
    [100_000, 'INR', 'month', '₹1\u00a0lakh'],
    [418.86, 'DKK', 'hour', 'DKK\u00a0418.86'],
    [77420, 'NOK', 'month', 'NOK\u00a077,420'],
    [53500, 'SEK', 'month', 'SEK\u00a053,500'],
    [9949, 'CHF', 'month', 'CHF\u00a09,949'],
  ] as const)('%d %s by the %s is written %s', (amount, currency, per, text) => {
    expect(money(amount, currency, per)).toBe(text);
  });

  test('no two currencies are written alike', () => {
    const written = keysOf(currencies).map((currency) => money(1000, currency));
    expect(new Set(written).size).toBe(written.length);
  });

  test('a capped amount says that it is that much or more', () => {
    expect(parseAmount('>=239200')).toEqual({ value: 239200, capped: true });
    expect(money(parseAmount('>=239200'))).toMatch(/^≥\s\$239,200$/u);
    expect(money(parseAmount(239200))).toBe('$239,200');
  });

  test.each([
    [135980, '$136K'],
    [135499, '$135K'],
    [50000, '$50K'],
  ])('%d is %s in charts', (amount, text) => {
    expect(moneyShort(amount)).toBe(text);
  });

  test('a capped amount stays capped in charts', () => {
    expect(moneyShort({ value: 239200, capped: true })).toMatch(/^≥\s\$239K$/u);
  });
});

test.each([
  [1687890, '1,687,890'],
  [966, '966'],
  [-12500, `${minus}12,500`],
])('the count %d is written %s', (value, text) => {
  expect(count(value)).toBe(text);
});

describe('percentages', () => {
  test.each([
    [14.2, 0, '14%'],
    [14.6, 0, '15%'],
    [-3.1, 0, `${minus}3%`],
    [-0.4, 0, '0%'],
    [0.4, 0, '0%'],
    [7, 1, '7.0%'],
    [15.84, 1, '15.8%'],
    [-3.14, 1, `${minus}3.1%`],
    [-0.04, 1, '0.0%'],
  ])('%d with %d digits is %s', (value, digits, text) => {
    expect(percent(value, digits)).toBe(text);
  });

  test('two percentages stand side by side in whole numbers', () => {
    expect(percentPair(15.8, 33.5)).toEqual(['16%', '34%']);
    expect(percentPair(16.2, 16.2)).toEqual(['16%', '16%']);
  });

  test('two percentages that would coincide get a decimal', () => {
    expect(percentPair(14.2, 14.4)).toEqual(['14.2%', '14.4%']);
  });

  test.each([
    [16, 34, '18 percentage points'],
    [34, 16, '18 percentage points'],
    [6, 5, '1 percentage point'],
    [5, 5, '0 percentage points'],
    [14.2, 14.4, '0.2 percentage points'],
  ])('%d and %d lie %s apart', (first, second, text) => {
    expect(percentagePoints(first, second)).toBe(text);
  });

  // Publishers print one decimal: every pair from −8.0 to 8.0.
  const tenths = Array.from({ length: 161 }, (_, index) => (index - 80) / 10);
  const pairs = tenths.flatMap((first) => tenths.map((second) => [first, second] as const));
  const read = (text: string) => Number(text.replace(minus, '-').replace('%', ''));

  test('different percentages never look alike side by side', () => {
    const alike = pairs.filter(([first, second]) => {
      const [a, b] = percentPair(first, second);
      return first !== second && a === b;
    });
    expect(alike.slice(0, 3)).toEqual([]);
  });

  test('the difference printed is the difference of the two percentages printed', () => {
    const off = pairs.filter(([first, second]) => {
      const [a, b] = percentPair(first, second);
      return Math.abs(Math.abs(read(a) - read(b)) - Number.parseFloat(percentagePoints(first, second))) > 0.001;
    });
    expect(off.slice(0, 3)).toEqual([]);
  });
});

test('a range has an en dash that does not break from its end', () => {
  expect(range('$100K', '$275K')).toBe(`$100K${dash}$275K`);
});

test('a span of years is written with an en dash', () => {
  expect(span('2024-34')).toBe(`2024${dash}34`);
});

test.each([
  ['2023-2024', `2023${dash}2024`],
  ['2025', '2025'],
  ['2025-05', 'May 2025'],
  ['2025-12', 'December 2025'],
  ['2026-11-20', '20 November 2026'],
  ['2026-02-01', '1 February 2026'],
  ['2024-34', `2024${dash}34`],
  ['2025-07/2026-06', 'July 2025 to June 2026'],
  ['FY2022–FY2025', 'FY2022–FY2025'],
])('the period %s is read %s', (raw, text) => {
  expect(period(raw)).toBe(text);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as “%s”', (items, text) => {
  expect(list(items)).toBe(text);
});

test('a list may end in another word', () => {
  expect(list(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
  [1200, '1,200'],
])('%d is “%s” in a sentence', (value, text) => {
  expect(inWords(value)).toBe(text);
});

test.each([
  ['Machine learning engineer', 'machine learning engineer'],
  ['AI engineer', 'AI engineer'],
  ['SQL and Python', 'SQL and Python'],
  ['iOS developer', 'iOS developer'],
  ['DevOps engineer', 'DevOps engineer'],
  ['A trained model', 'a trained model'],
])('%s is “%s” inside a sentence', (text, inside) => {
  expect(midSentence(text)).toBe(inside);
});

test('a sentence opens with a capital', () => {
  expect(sentenceCase('data scientists')).toBe('Data scientists');
  expect(sentenceCase('')).toBe('');
});
