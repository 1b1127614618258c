import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/share/csv.ts';
import { plainText } from '../../../src/share/plain-text.ts';

/** The only cell of a table, as a program reads it. */
function cell(value: string): string | undefined {
  const [, row] = parse(csv(['value'], [{ value }])) as string[][];
  return row?.[0];
}

describe('a cell', () => {
  test.each(['Texas', '$135,980', '≥ $239,200', 'a "quoted" word', 'two\nlines', '4-year degree', 'x=1', '₹12.5 lakh'])(
    '“%s” is what was written',
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  test.each([
    '=1+1',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =HYPERLINK("http://x.example")',
    '＝1+1',
    '\ttext',
    '- a list',
    '+',
    '-',
  ])('%j, which would run as a formula, is text', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test.each(['-3', '-3.3', '+10%', '-1,250', '-.5', '-1e-7', '0', '12.5'])('%s stays a number', (text) => {
    expect(cell(text)).toBe(text);
  });
});

describe('a text for a table', () => {
  test.each([
    ['$161K–\u2060$225K', '$161K–$225K'],
    ['NOK\u00a062,000', 'NOK 62,000'],
    ['soft\u00adware\u200b engi\u200dneer', 'software engineer'],
    ['thin\u202fspace,\u2009and\n  a line', 'thin space, and a line'],
    ['\ufeff\u200e text \u202e', 'text'],
    ['bell\u0007 and null\0', 'bell and null'],
    ['\u22123.3%', '-3.3%'],
    ['\u22121,250', '-1,250'],
    ['10 \u2212 3', '10 \u2212 3'],
    ['≥\u00a0$239,200', '≥ $239,200'],
  ])('%j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
