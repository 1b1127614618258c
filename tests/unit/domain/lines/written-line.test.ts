import { expect, test } from 'vitest';
import { namesFor } from '../../../../src/domain/lines/whole-entry.ts';
import { type Giver, type Line, wholeLine } from '../../../../src/domain/lines/whole-line.ts';
import { writtenLine } from '../../../../src/domain/lines/written-line.ts';
import { openContent } from '../../../../src/importers/content.ts';
import type { LineList } from '../../../../src/schema/lines.ts';

const giver: Giver = {
  importer: 'oews',
  gives: {
    wages: { measure: 'wage', per: 'year', period: '2025-05', countOf: 'employees', locator: '{code} {Name}, {level}' },
    projections: { span: '2024-34', unit: 'thousands', locator: 'Table 2, {from} to {to}' },
    exposure: { by: 'hand' },
  },
};
const names = { code: '15-1252', Name: 'Software Developers' };
const written = (list: LineList, row: Line) => writtenLine(list, row, giver, names);

test('a line leaves out what its source gives, and names what it says in one order', () => {
  const row = { per: 'year', period: '2024-05', median: 135980, p10: 82460, count: 12, countOf: 'employees' };
  const provenance = { source: 'a', locator: '15-1252 Software Developers, all', by: 'import oews' };
  const line = written('wages', { measure: 'wage', level: 'all', ...row, ...provenance });
  expect(Object.entries(line)).toEqual([
    ['source', 'a'],
    ['p10', 82460],
    ['median', 135980],
    ['count', 12],
    ['period', '2024-05'],
  ]);
});

test('a level and a locator that do not follow are said, and so is a line that was typed', () => {
  expect(written('wages', { source: 'a', level: 'mid', median: 1, locator: 'Table 3' })).toEqual({
    source: 'a',
    level: 'mid',
    median: 1,
    locator: 'Table 3',
    by: 'hand',
  });
  expect(written('exposure', { source: 'a', value: 0.5 })).toEqual({ source: 'a', value: 0.5 });
});

test('jobs are written in thousands, the change only where it is not that between the two years', () => {
  const row = {
    source: 'a',
    employmentFrom: 1693800,
    employmentTo: 1961400,
    openingsPerYear: 115200,
    by: 'import oews',
  };
  const line = { source: 'a', from: 1693.8, to: 1961.4, openings: 115.2 };
  const locator = 'Table 2, 2024 to 2034';
  expect(written('projections', { ...row, span: '2024-34', change: 267600, locator })).toEqual(line);
  expect(written('projections', { ...row, span: '2024-34', change: 267700, locator })).toEqual({
    ...line,
    change: 267.7,
  });
});

test('every line of the content is what its row is written as', async () => {
  const content = openContent('content');
  const files = (
    await Promise.all((['occupation', 'profile', 'salary'] as const).map((kind) => content.files(kind)))
  ).flat();
  const differing = files.flatMap((file) =>
    file.lines.flatMap(({ list, at, giver, line, row }) => {
      const names = namesFor(file, at, line.source, file.around);
      const again = writtenLine(list, row, giver, names);
      // A level that stands for all is not written; reading fills it in.
      const read = list === 'wages' || list === 'pay' ? { level: 'all', ...again } : again;
      const { because: _because, ...said } = line;
      const same = [
        [wholeLine(list, read, giver, names).row, row],
        [read, said],
      ].every(([a, b]) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      return same ? [] : [`${file.path} ${at.join('.')}: ${JSON.stringify(again)}`];
    }),
  );
  expect(differing).toEqual([]);
  expect(files.flatMap(({ lines }) => lines).length).toBeGreaterThan(1000);
});

function sorted(value: object = {}): unknown[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
