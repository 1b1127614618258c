import { expect, test } from 'vitest';
import { titlesTogether, withCapitals } from '../../../../src/domain/lines/locator.ts';
import { linesOf, surroundingsOf, type Written } from '../../../../src/domain/lines/whole-entry.ts';
import { type Giver, type Line, wholeLine } from '../../../../src/domain/lines/whole-line.ts';

const oews: Giver = {
  importer: 'oews',
  gives: {
    wages: { measure: 'wage', per: 'year', period: '2025-05', countOf: 'employees', locator: '{code} {Name}' },
    projections: { span: '2024-34', unit: 'thousands', locator: 'Table 2, {from} to {to}' },
  },
};
const names = { code: '15-1252', Name: 'Software Developers' };
const row = (list: 'wages' | 'projections', line: Line, giver: Giver | undefined = oews) =>
  wholeLine(list, line, giver, names).row;

test('a line takes over what its source gives, and says the rest', () => {
  expect(row('wages', { source: 'oews-2025', level: 'all', median: 135980, count: 12 })).toEqual({
    source: 'oews-2025',
    level: 'all',
    measure: 'wage',
    per: 'year',
    period: '2025-05',
    median: 135980,
    count: 12,
    countOf: 'employees',
    locator: '15-1252 Software Developers',
    by: 'import oews',
  });
});

test('what a line says itself stands above its source, and the reason is no part of the row', () => {
  const own = {
    source: 'oews-2025',
    median: 65,
    per: 'hour',
    locator: 'Table 3',
    because: 'paid by the hour',
    by: 'hand',
  };
  expect(row('wages', own)).toEqual({
    source: 'oews-2025',
    measure: 'wage',
    per: 'hour',
    period: '2025-05',
    median: 65,
    locator: 'Table 3',
  });
});

test('a line of which no source is known stands alone', () => {
  expect(wholeLine('wages', { source: 'lost', median: 1 }, undefined, names)).toEqual({
    row: { source: 'lost', median: 1 },
    unfilled: [],
    repeatsLocator: false,
  });
});

test('thousands become jobs, to the last one, and the change is that between the two', () => {
  const line = { source: 'ep', from: 1693.8, to: 1961.4, percent: 15.8, openings: 115.2 };
  const whole = { employmentFrom: 1693800, employmentTo: 1961400, openingsPerYear: 115200, change: 267600 };
  expect(row('projections', line)).toMatchObject({ ...whole, percent: 15.8, locator: 'Table 2, 2024 to 2034' });
  expect(row('projections', { ...line, change: 267.7 })).toMatchObject({ change: 267700 });
  for (let jobs = 1; jobs < 5_000_000; jobs += 997) {
    expect(row('projections', { source: 'ep', from: jobs / 1000 }).employmentFrom).toBe(jobs);
  }
});

test('a locator that the pattern makes is told from one that only the line knows', () => {
  const of = (locator: string) => wholeLine('wages', { source: 'oews-2025', locator }, oews, names);
  expect(of('15-1252 Software Developers').repeatsLocator).toBe(true);
  expect(of('15-1252 + 15-1253').repeatsLocator).toBe(false);
  expect(wholeLine('wages', { source: 'oews-2025' }, oews, {}).unfilled).toEqual(['code', 'Name']);
});

test('rows of a role are named by the titles that its importer counts, and filings by the linked code', () => {
  const source = (id: string, data: Giver): Written => ({ kind: 'source', id, data });
  const files: Written[] = [
    source('ads', {
      importer: 'aijobs',
      gives: { pay: { words: { all: 'all levels', senior: 'level SE' }, locator: '{titles}, {level}' } },
    }),
    source('visas', { importer: 'h1b', gives: { filings: { locator: '{titles} × {code}' } } }),
    { kind: 'occupation', id: 'testers', data: { name: 'Testers', code: '15-1253' } },
    {
      kind: 'profile',
      id: 'tester',
      data: { occupations: [{ id: 'testers', filings: { source: 'visas', count: 1, of: 2 } }] },
    },
    {
      kind: 'salary',
      id: 'tester',
      data: {
        titles: { aijobs: ['Tester', 'QA Engineer'], h1b: 'Tester' },
        pay: [
          { source: 'ads', level: 'all', median: 1 },
          { source: 'ads', level: 'senior', median: 2 },
        ],
      },
    },
  ];
  const around = surroundingsOf(files);
  expect(files.flatMap((file) => linesOf(file, around)).map(({ row: { locator } }) => locator)).toEqual([
    'Tester × 15-1253',
    'Tester and 1 more title, all levels',
    'Tester and 1 more title, level SE',
  ]);
});

test('a name takes the publisher’s capitals', () => {
  expect(withCapitals('Web and digital interface designers')).toBe('Web and Digital Interface Designers');
  expect(withCapitals('ICT support technicians, all other')).toBe('ICT Support Technicians, All Other');
});

test('titles that are counted together are named by the first', () => {
  expect(titlesTogether([])).toBeUndefined();
  expect(titlesTogether(['Tester'])).toBe('Tester');
  expect(titlesTogether(['Tester', 'QA', 'QE'])).toBe('Tester and 2 more titles');
});
