import { expect, test } from 'vitest';
import { readScores } from '../../../src/importers/exposure/read-scores.ts';
import { readUnemployment } from '../../../src/importers/household/read-unemployment.ts';
import { readWeeklyEarnings } from '../../../src/importers/household/read-weekly-earnings.ts';
import { readEdition } from '../../../src/importers/projections/read-edition.ts';
import { readTable12, yearsOfTable12 } from '../../../src/importers/projections/read-table-1-2.ts';
import { readCsv } from '../../../src/importers/tables/read-csv.ts';
import { readWorkbook } from '../../../src/importers/tables/read-workbook.ts';
import type { Table } from '../../../src/importers/tables/table.ts';
import { openEditor, publisherFile } from './editor.ts';

const table12 = publisherFile('projections/ep_2025-35_table_1.2_all_occupations.csv');
const unemployment = publisherFile('cps/cps_2025_unemployment_and_weekly_earnings.csv');
const earnings = publisherFile('cps/cpsaat39.xlsx');

/** The table with one cell changed: `line` as an editor counts, the names of the columns being line 1. */
function withCell(table: Table, line: number, column: string, cell: string): Table {
  const place = table.columns.indexOf(column);
  return { ...table, rows: table.rows.map((row, at) => (at === line - 2 ? row.with(place, cell) : row)) };
}

test('a copied Table 1.2 is an edition: developers alone grow by 10.2 %, from their own row', async () => {
  const edition = await readEdition(table12);
  expect(edition).toMatchObject({ span: '2025-35', base: 2025, system: 'us-soc-2018', ownRowsOnly: true });
  expect(edition.rows.get('15-1252')).toMatchObject({
    title: 'Software Developers',
    from: 1717.8,
    to: 1892.6,
    change: undefined,
    percent: 10.2,
    openings: 95.3,
    category: 'very-high',
  });
  expect(edition.rows.get('37-2011')?.category).toBe('low');
});

test('a copied Table 1.2 has no line for all occupations', async () => {
  const edition = await readEdition(table12);
  expect([...edition.rows.keys()].filter((code) => code.startsWith('00'))).toEqual([]);
});

test.each([
  [3, 'employment_2025_thousands', '1,7x', /occupations\.csv, line 3, “employment_2025_thousands” holds “1,7x”/],
  [2, 'soc_code', '151212', /occupations\.csv, line 2, “soc_code” holds “151212”[\s\S]*a code such as 15-1252/],
  [4, 'soc_code', '15-1252', /line 4, “soc_code” holds 15-1252 a second time/],
  [
    5,
    'bls_relative_ai_exposure',
    'Severe',
    /line 5, “bls_relative_ai_exposure” holds “Severe”[\s\S]*Low, Moderate, High, Very high/,
  ],
])('line %i, %s = %s is refused with its file, line and column', async (line, column, cell, message) => {
  const table = withCell(await readCsv(table12), line, column, cell);
  expect(() => readTable12(table, { from: '2025', to: '2035' })).toThrow(message);
});

test('a table without the columns of Table 1.2 is not taken for one', async () => {
  expect(yearsOfTable12(await readCsv(unemployment))).toBeUndefined();
  const table = await readCsv(table12);
  expect(() =>
    readTable12({ ...table, columns: table.columns.with(4, 'growth') }, { from: '2025', to: '2035' }),
  ).toThrow(/has no column “change_pct_2025_35”/);
});

test('unemployment is taken for occupations whose title is the survey’s own, groupings and the total left out', async () => {
  const rows = readUnemployment(await readCsv(unemployment));
  expect(rows.get('15-1252')).toEqual({
    code: '15-1252',
    title: 'Software developers',
    rate: 3.3,
    labourForce: 2_330_000,
  });
  expect([...rows.values()].map(({ title }) => title)).not.toContain('Database administrators and architects');
  expect(rows.get('15-1221')).toMatchObject({ rate: undefined, labourForce: 31_000 });
});

test('a rate that is no number is refused with its file, line and column', async () => {
  const table = withCell(await readCsv(unemployment), 5, 'unemployment_rate_pct', '3.3%');
  expect(() => readUnemployment(table)).toThrow(/weekly_earnings\.csv, line 5, “unemployment_rate_pct” holds “3\.3%”/);
});

test('weekly earnings are read from the publisher’s workbook, a dash being no figure', async () => {
  const { year, rows } = readWeeklyEarnings(await readWorkbook(earnings), earnings);
  expect(year).toBe('2025');
  expect(rows.get('software developers')).toEqual({
    title: 'software developers',
    weeklyWomen: 2383,
    weeklyMen: 2523,
    workers: 2_133_000,
    weekly: 2506,
  });
  expect(rows.get('computer and information research scientists')?.weekly).toBeUndefined();
  expect([...rows.keys()].some((title) => title.startsWith('note'))).toBe(false);
});

test('a title that stands twice in the table of earnings belongs to no occupation', async () => {
  const [sheet] = await readWorkbook(earnings);
  const twice = sheet?.rows.find(([title]) => title === 'Software developers');
  const doubled = sheet && twice ? [{ ...sheet, rows: [...sheet.rows, twice] }] : [];
  const { rows, repeated } = readWeeklyEarnings(doubled, earnings);
  expect(rows.has('software developers')).toBe(false);
  expect([...repeated]).toEqual(['software developers']);
});

test('a workbook without Table 39 is refused', async () => {
  const other = publisherFile('oews/national_M2025_dl.xlsx');
  const sheets = await readWorkbook(other);
  expect(() => readWeeklyEarnings(sheets, other)).toThrow(/holds no table of weekly earnings[\s\S]*cpsaat39\.xlsx/);
});

test('an occupation without a score has none, and a score of zero is one', async () => {
  const scores = readScores(await readCsv(publisherFile('observed-use/anthropic_2026_full.csv')), {
    code: 'occ_code',
    score: 'observed_exposure',
  });
  expect(scores.get('15-1252')?.value).toBe(0.288);
  expect(scores.get('11-1031')?.value).toBe(0);
  expect(scores.has('13-1082')).toBe(false);
});

test('a score that is no share is refused with its file, line and column', async () => {
  const table = await readCsv(publisherFile('applicability/soc_ai_applicability_scores.csv'));
  const columns = { code: 'SOC Code', score: 'ai_applicability_score' };
  expect(() => readScores(withCell(table, 3, columns.score, '31'), columns)).toThrow(
    /soc_ai_applicability_scores\.csv, line 3, “ai_applicability_score” holds 31[\s\S]*from 0 to 1/,
  );
});

const developers = 'occupations/us-soc-15-1252.md';
const testers = 'occupations/us-soc-15-1253.md';

test('a copied edition gives each occupation its own line and the publisher’s category, and adds no rows up', async () => {
  const editor = await openEditor();
  await editor.run('projections', 'projections/export_2024-34.csv');
  await editor.run('projections', 'projections/ep_2025-35_table_1.2_all_occupations.csv');
  const text = await editor.read(developers);
  const lines = text.split('\n').filter((line) => line.includes('bls-ep-2025-35'));
  expect(lines).toEqual([
    expect.stringContaining('{ source: bls-ep-2025-35, from: 1717.8, to: 1892.6, percent: 10.2, openings: 95.3'),
    expect.stringContaining('{ source: bls-ep-2025-35, measure: bls-category, category: very-high'),
  ]);
  // The newest stands first; what the copy does not hold stays of the edition before.
  expect(text.indexOf('bls-ep-2025-35')).toBeLessThan(text.indexOf('bls-ep-2024-34'));
  expect((await editor.frontMatter(developers)).entryEducation).toMatchObject({ source: 'bls-ep-2024-34' });
});

test('unemployment and weekly earnings become lines of their own, each with the people it rests on', async () => {
  const editor = await openEditor();
  await editor.run('unemployment', 'cps/cps_2025_unemployment_and_weekly_earnings.csv');
  const { skipped } = await editor.run('weekly-earnings', 'cps/cpsaat39.xlsx');
  expect(await editor.entries(testers, 'household')).toEqual([
    expect.objectContaining({ source: 'bls-cps-unemployment-2025', unemployment: 7.1, count: 77_000 }),
    expect.objectContaining({ source: 'bls-cps-earnings-2025', weekly: 1670, count: 64_000 }),
  ]);
  expect(skipped).toEqual([expect.stringContaining('the survey has no category “Gear scientists”')]);
});

test('scores come beside each other, to four decimals; what has none stays without', async () => {
  const editor = await openEditor();
  await editor.run('observed-use', 'observed-use/anthropic_2026_full.csv');
  const { skipped } = await editor.run('applicability', 'applicability/soc_ai_applicability_scores.csv');
  expect(await editor.entries(developers, 'exposure')).toEqual([
    expect.objectContaining({ source: 'exposure-observed-2026', measure: 'observed-use', value: 0.288 }),
    expect.objectContaining({ source: 'exposure-microsoft-2025', measure: 'applicability', value: 0.2839 }),
  ]);
  expect(skipped).toContainEqual(expect.stringContaining('15-1253 has no score, which is not a score of zero'));
});

test.each([
  ['unemployment', 'elsewhere/cps_2025_unemployment_elsewhere.csv', /holds none of the occupations in content/],
  ['weekly-earnings', 'oews/national_M2025_dl.xlsx', /holds no table of weekly earnings/],
  ['observed-use', 'applicability/soc_ai_applicability_scores.csv', /has no column .*“occ_code”/],
])('%s refuses %s, and no file changes', async (importer, file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run(importer, file)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

test('what these files give is verified against them', async () => {
  const editor = await openEditor();
  await editor.run('unemployment', 'cps/cps_2025_unemployment_and_weekly_earnings.csv');
  await editor.run('weekly-earnings', 'cps/cpsaat39.xlsx');
  expect((await editor.verify('cps')).differences).toEqual([]);
  await editor.edit(testers, (text) => text.replace('unemployment: 7.1', 'unemployment: 1.7'));
  expect((await editor.verify('cps')).differences).toEqual([
    expect.stringMatching(/household\.2025\.unemployment {2}is 1\.7, the file gives 7\.1$/),
  ]);
});
