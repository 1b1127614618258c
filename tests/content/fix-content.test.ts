import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checker/check-content.ts';
import { fixContent } from '../../src/checker/fix-content.ts';
import { certainNumber } from '../../src/checker/numbers/pasted-number.ts';
import { scratchContent } from './scratch-content.ts';

const occupation = 'occupations/us-soc-15-1252.md';
const source = 'sources/office-wages-2025.md';
const guide = 'guides/method.md';
const table = 'tables/office-wages-2025.csv';

/** A content folder with one file changed, corrected. */
function corrected(file: string, change: (text: string) => string) {
  const folder = scratchContent({ [file]: change });
  const before = readFileSync(join(folder, file), 'utf8');
  const fixes = fixContent(folder, 'content');
  return { folder, fixes, before, after: readFileSync(join(folder, file), 'utf8') };
}

const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test('content without faults is left alone', () => {
  expect(fixContent(scratchContent(), 'content')).toEqual([]);
});

test.each([
  ['median: 130000', 'median: $130,000', '130000'],
  ['median: 130000', 'median: 130,000', '130000'],
  ['median: 130000', 'median: 130\u00A0000', '130000'],
  ['median: 130000', 'median: USD 130,000', '130000'],
  ['median: 130000', 'median: "130000"', '130000'],
  ['count: 1600000', 'count: 1,600,000', '1600000'],
  ['percent: 15.8', 'percent: 15.8 %', '15.8'],
  ['p90: ">=239200"', 'p90: “>=239200”', '">=239200"'],
  ['period: 2025-05', 'period: “2025-05”', '"2025-05"', source],
  ['currency: USD', 'currency: “USD”', '"USD"', source],
])('“%s” that was pasted as “%s” is corrected in its place', (from, to, plain, file = occupation) => {
  const { folder, fixes, before, after } = corrected(file, replace(from, to));
  const key = from.split(':')[0] ?? '';
  const written = to.slice(key.length + 2);
  expect(fixes).toMatchObject([{ path: `content/${file}`, from: written, to: plain }]);
  expect(after).toBe(before.replace(to, `${key}: ${plain}`));
  expect(checkContent(folder).problems).toEqual([]);
});

test.each([
  ['a point that may be a decimal one', 'median: 130000', 'median: 130.000'],
  ['a number rounded to thousands', 'median: 130000', 'median: $130k'],
  ['another currency', 'median: 130000', 'median: €130,000'],
  ['a comma that may be a decimal one', 'percent: 15.8', 'percent: 15,800'],
  ['brackets', 'percent: 15.8', 'percent: (15.8)'],
  ['a dash', 'percent: 15.8', 'percent: \u201315.8'],
  ['a closing bracket', 'count: 1600000', 'count: 1,600,000)'],
  ['a sign of “at least”', 'p90: ">=239200"', 'p90: ≥239200'],
  ['a sign of “at least” behind commas', 'p90: ">=239200"', 'p90: 239,200+'],
  ['a word of scale', 'median: 130000', 'median: 13 lakh'],
  ['words', 'median: 130000', 'median: about 130,000'],
  ['no number', 'median: 130000', 'median: much'],
  ['a misspelt word', 'currency: USD', 'currency: UDS', source],
])('%s is left to the editor', (_, from, to, file = occupation) => {
  const { folder, fixes, before, after } = corrected(file, replace(from, to));
  expect(fixes).toEqual([]);
  expect(after).toBe(before);
  expect(checkContent(folder).problems.length).toBeGreaterThan(0);
});

test('a minus from a word processor stays a minus', () => {
  const { fixes, after } = corrected(occupation, replace('percent: 15.8', 'percent: \u221215.8'));
  expect(fixes).toMatchObject([{ from: '\u221215.8', to: '-15.8' }]);
  expect(after).toContain('percent: -15.8');
});

test('curly quotes inside a text stay: they are the text’s own', () => {
  const { fixes } = corrected(guide, replace('title: ', 'title: “Plain” and '));
  expect(fixes).toEqual([]);
});

test('a number in a table is corrected in its cell', () => {
  const { folder, fixes, after } = corrected(table, replace(',170000,', ',"170,000",'));
  expect(fixes).toMatchObject([{ path: `content/${table}`, line: 2, from: '"170,000"', to: '170000' }]);
  expect(after).toContain(',110000,140000,170000,200000,15-1252 × CA');
  expect(checkContent(folder).problems).toEqual([]);
});

test('tabs before the text become two spaces each, on every line at once', () => {
  const tabbed = (text: string) => text.replaceAll(/^ {2}(?=- )/gm, '\t');
  const { folder, fixes, before, after } = corrected(occupation, tabbed);
  expect(before).toContain('\t- {');
  expect(fixes.length).toBeGreaterThan(3);
  expect(after).not.toContain('\t');
  expect(checkContent(folder).problems).toEqual([]);
});

test('tabs stay where two spaces each do not make the file readable', () => {
  const { fixes, before, after } = corrected(source, replace('  note:', '\t\tnote:'));
  expect(fixes).toEqual([]);
  expect(after).toBe(before);
});

test('a non-breaking space where YAML wants a plain one is replaced', () => {
  const { folder, fixes } = corrected(occupation, replace('name: ', 'name:\u00A0'));
  expect(fixes).toMatchObject([{ line: 2, from: '\u00A0', to: ' ' }]);
  expect(checkContent(folder).problems).toEqual([]);
});

test('a fault that hides behind another is corrected too', () => {
  const { folder, fixes } = corrected(occupation, (text) =>
    replace('name: ', 'name:\u00A0')(replace('median: 130000', 'median: $130,000')(text)),
  );
  expect(fixes.map(({ to }) => to)).toEqual([' ', '130000']);
  expect(checkContent(folder).problems).toEqual([]);
});

test('several faults of one line keep to their places', () => {
  const folder = scratchContent();
  const line = 'us-soc-15-1252,us-tx,2025-05,"90,000",110000,"129,000",150000,15-1252 × TX';
  const path = join(folder, table);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*us-tx.*$/m, line));
  expect(fixContent(folder, 'content').map(({ to }) => to)).toEqual(['90000', '129000']);
  expect(readFileSync(path, 'utf8')).toContain('us-tx,2025-05,90000,110000,129000,150000,15-1252 × TX\n');
});

test('a file that ends within a line gets its line end, and nothing else changes', () => {
  const { fixes, before, after } = corrected(guide, (text) => text.trimEnd());
  expect(fixes).toMatchObject([{ path: `content/${guide}`, from: '', to: '' }]);
  expect(after).toBe(`${before}\n`);
});

test('a byte order mark, Windows line ends and mixed ones stay', () => {
  const windows = corrected(
    occupation,
    (text) => `\uFEFF${replace('median: 130000', 'median: $130,000')(text).replaceAll('\n', '\r\n').trimEnd()}`,
  );
  expect(windows.after).toBe(`${windows.before.replace('$130,000', '130000')}\r\n`);
  const mixed = corrected(occupation, (text) =>
    replace('median: 130000', 'median: $130,000')(text).replace('\n', '\r\n'),
  );
  expect(mixed.after).toBe(mixed.before.replace('$130,000', '130000'));
});

test('what was corrected once is not corrected again', () => {
  const { folder } = corrected(occupation, replace('median: 130000', 'median: $130,000'));
  expect(fixContent(folder, 'content')).toEqual([]);
});

test.each([
  ['$135,980', { whole: true, currency: 'USD' }, '135980'],
  ['£52,000', { whole: true, currency: 'GBP' }, '52000'],
  ['£52,000', { whole: true, currency: 'USD' }, undefined],
  ['52 000', { whole: true }, '52000'],
  ['52 000', { whole: false }, undefined],
  ['15.8%', { whole: false }, '15.8'],
  ['1.9M', { whole: false }, undefined],
  ['1.234', { whole: true }, undefined],
])('%j in %j is certainly %j', (written, of, plain) => {
  expect(certainNumber(written, of)).toBe(plain);
});
