import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';
const testers = 'occupations/us-soc-15-1253.md';
const scientists = 'occupations/us-soc-15-2051.md';

test('a wage carries everything that says what it is and where it stands', async () => {
  const editor = await openEditor();
  const { found } = await editor.run('oews', 'oews/national_M2025_dl.xlsx');
  expect(found).toBe('OEWS May 2025, 2 detailed occupations');
  const wages = await editor.entries(developers, 'wages');
  expect(wages).toEqual([
    {
      place: 'us',
      level: 'all',
      measure: 'wage',
      statistic: 'percentiles',
      scope: 'all',
      taxed: 'gross',
      currency: 'USD',
      per: 'year',
      p10: 82000,
      p25: 105000,
      median: 136000,
      p75: 172000,
      p90: 251000,
      mean: 155000,
      rse: 0.6,
      count: 1690000,
      countOf: 'employees',
      hourly: [39.42, 50.48, 65.38, 82.69, 120.67],
      period: '2025-05',
      source: 'bls-oews-2025',
      locator: '15-1252 Gear Developers',
      by: 'import oews',
    },
  ]);
});

test.each([
  ['2024', '>=239200'],
  ['2021', '>=208000'],
])('in May %s “#” becomes %s, the cap that the workbook states', async (year, cap) => {
  const editor = await openEditor();
  await editor.run('oews', `oews/national_M${year}_dl.xlsx`);
  const wages = await editor.entries(developers, 'wages');
  expect(wages[0]).toMatchObject({ p90: cap, median: expect.any(Number) });
  expect(await editor.read(developers)).toContain(`, p90: "${cap}",`);
});

test('pay by the hour stands beside that by the year where both are printed, its cap being another', async () => {
  const editor = await openEditor();
  await editor.run('oews', 'oews/national_M2024_dl.xlsx');
  expect((await editor.entries(developers, 'wages'))[0]).toMatchObject({
    per: 'year',
    hourly: [38.46, 48.08, 62.5, 81.73, '>=115'],
  });
  expect((await editor.entries(testers, 'wages'))[0]).not.toHaveProperty('hourly');
});

test('an occupation that is paid by the hour alone has amounts by the hour, also in the rows that others read', async () => {
  const editor = await openEditor();
  await editor.edit(scientists, (text) => text.replace('country: us\n', 'country: us\npaid: hour\n'));
  await editor.run('oews', 'oews/national_M2024_dl.xlsx');
  const [band] = await editor.entries(scientists, 'wages');
  expect(band).toMatchObject({ per: 'hour', p10: 14, p25: 16.94, median: 23.33, p90: '>=115', mean: 44.4 });
  expect(band).not.toHaveProperty('hourly');
  // The line says neither the unit nor a reason: the file says it for all its lines.
  expect(await editor.read(scientists)).toContain('- { source: bls-oews-2024, p10: 14, p25: 16.94,');
  expect(await editor.read(scientists)).not.toContain('per: hour');
});

test('what the publisher does not print is left out, with its unit', async () => {
  const editor = await openEditor();
  await editor.run('oews', 'oews/national_M2024_dl.xlsx');
  const wages = await editor.entries(testers, 'wages');
  expect(wages[0]).toMatchObject({ p25: 70000, median: 88000 });
  expect(Object.keys(wages[0] as object)).not.toEqual(expect.arrayContaining(['p10']));
  expect(Object.keys(wages[0] as object)).not.toEqual(expect.arrayContaining(['count']));
  expect(Object.keys(wages[0] as object)).not.toEqual(expect.arrayContaining(['countOf']));
});

test('an occupation that an edition does not have, or prints without a median, is skipped and named', async () => {
  const editor = await openEditor();
  const newer = await editor.run('oews', 'oews/national_M2025_dl.xlsx');
  expect(newer.skipped).toEqual([
    expect.stringMatching(/us-soc-15-2051\.md {2}15-2051 is not a detailed occupation in the May 2025/),
  ]);
  const older = await editor.run('oews', 'oews/national_M2024_dl.xlsx');
  expect(older.found).toBe('OEWS May 2024, 3 detailed occupations');
  expect(older.skipped).toEqual([expect.stringMatching(/15-2051 has no yearly median in the May 2024/)]);
});

test.each([
  ['other-codes.xlsx', /has a wage for none of the occupations.*\n.*15-1252, 15-1253, 15-2051/],
  ['without-median.xlsx', /no column “A_MEDIAN”\.\n.*Columns found: AREA \| AREA_TITLE.*A_MIDDLE/],
  ['without-notes.xlsx', /does not say which edition it is.*\n.*May 20xx OEWS Estimates.*\n.*national_M20xx_dl\.xlsx/],
  ['state_M2025_dl.xlsx', /another file of this publisher: Ohio/],
  ['missing.xlsx', /Cannot read .*missing\.xlsx: ENOENT/],
  ['../h1b/h1b_title_soc2018.csv', /is not a workbook that can be read/],
])('%s is refused with a reason, and no file changes', async (file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run('oews', `oews/${file}`)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});
