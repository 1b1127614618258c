import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const salary = 'roles/gear-engineer/salary.md';
const raw = 'aijobs/salaries_2025-01-19.csv';

test('ads count once, at the middle of their range, full-time and in the United States', async () => {
  const editor = await openEditor();
  await editor.run('aijobs', raw);
  const pay = await editor.entries(salary, 'pay');
  expect(pay[0]).toEqual({
    place: 'us',
    level: 'all',
    measure: 'advertised-base',
    statistic: 'midpoints-distinct-adverts',
    scope: 'full-time',
    taxed: 'gross',
    currency: 'USD',
    per: 'year',
    p10: 79000,
    p25: 105000,
    median: 116000,
    p75: 123000,
    p90: 127200,
    mean: 110000,
    count: 15,
    countOf: 'adverts',
    median95: [100000, 124000],
    quantiles: expect.arrayContaining([70000, 116000, 130000]),
    period: '2024',
    source: 'aijobs-2025-01',
    locator: 'Gear Engineer and 1 more title, US, full-time, 2024, all levels',
    by: 'import aijobs',
  });
  expect(await editor.read(salary)).toMatch(
    /\n {2}- \{ source: aijobs-2025-01, p10: .*, quantiles: \[70000, .*, 130000\] \}\n/,
  );
});

test('a level with fewer than ten ads has no entry', async () => {
  const editor = await openEditor();
  await editor.run('aijobs', raw);
  const pay = await editor.entries(salary, 'pay');
  expect(pay.map(({ level, count }) => [level, count])).toEqual([
    ['all', 15],
    ['senior', 10],
  ]);
});

test('remote work is the share of distinct ads labelled fully remote', async () => {
  const editor = await openEditor();
  await editor.run('aijobs', raw);
  const remote = await editor.entries(salary, 'remote');
  expect(remote).toEqual([expect.objectContaining({ percent: 13.3, count: 2, of: 15, period: '2024' })]);
});

test('the de-duplicated file gives values, without interval, quantiles or remote work, before the older year', async () => {
  const editor = await openEditor();
  await editor.run('aijobs', raw);
  await editor.run('aijobs', 'aijobs/deduplicated.csv');
  const pay = await editor.entries(salary, 'pay');
  expect(pay.map(({ period, level }) => `${period} ${level}`)).toEqual([
    '2025 all',
    '2025 senior',
    '2024 all',
    '2024 senior',
  ]);
  expect(pay[0]).toMatchObject({
    statistic: 'distinct-values',
    median: 155000,
    count: 12,
    countOf: 'values',
    source: 'aijobs-2025-12',
  });
  expect(pay[0]).not.toHaveProperty('median95');
  expect(pay[0]).not.toHaveProperty('quantiles');
  expect(await editor.entries(salary, 'remote')).toHaveLength(1);
});

test('a role without titles, or whose titles have too few ads, is skipped and named', async () => {
  const editor = await openEditor();
  await editor.edit(salary, (text) => text.replace('[Gear Engineer, Gear Developer]', '[Gear Engineer II]'));
  await expect(editor.run('aijobs', raw)).rejects.toThrow(/No role has 10 distinct ads of 2024/);
});

test('the survey’s answer is found exactly as printed, with what it joins', async () => {
  const editor = await openEditor();
  await editor.run('stackoverflow', 'stackoverflow/so2025_pay_subset.csv');
  const pay = await editor.entries(salary, 'pay');
  expect(pay).toEqual([
    {
      place: 'us',
      level: 'all',
      measure: 'total',
      statistic: 'percentiles',
      scope: 'all',
      taxed: 'gross',
      currency: 'USD',
      per: 'year',
      p10: 60000,
      p25: 75000,
      median: 100000,
      p75: 125000,
      p90: 140000,
      mean: 100000,
      count: 11,
      countOf: 'respondents',
      median95: [60000, 140000],
      quantiles: expect.any(Array),
      covers: 'Gear engineers and gear painters',
      period: '2025',
      source: 'stackoverflow-2025',
      locator: 'PrimaryRole “Developer, gears”, United States of America',
      by: 'import stackoverflow',
    },
  ]);
});

test('an answer that the survey does not have is an error that lists the answers', async () => {
  const editor = await openEditor();
  await editor.edit(salary, (text) => text.replace('Developer, gears', 'Gear developer'));
  await expect(editor.run('stackoverflow', 'stackoverflow/so2025_pay_subset.csv')).rejects.toThrow(
    /Developer, belts \| Developer, gears/,
  );
});

test('of a board that stopped, its last year is used as far as it goes', async () => {
  const editor = await openEditor();
  await editor.run('isecjobs', 'isecjobs/salaries_2025-08-03.csv');
  const [all] = await editor.entries(salary, 'pay');
  expect(all).toMatchObject({
    median: 121000,
    count: 12,
    period: '2025',
    source: 'isecjobs-2025-08',
    by: 'import isecjobs',
  });
  expect(await editor.entries(salary, 'remote')).toMatchObject([{ percent: 25, count: 3, of: 12, period: '2025' }]);
});

test.each([
  ['aijobs', 'isecjobs/salaries_2025-08-03.csv', /seems to be the index of isecjobs[\s\S]*npm run import isecjobs/],
  ['isecjobs', raw, /seems to be the index of aijobs/],
  ['aijobs', 'aijobs/undated.csv', /Cannot tell which edition.*: a raw file up to 2025, without a day/],
  ['aijobs', 'stackoverflow/so2025_pay_subset.csv', /has no column “work_year”, .*\n.*Columns found: .*\| salary \|/],
  ['stackoverflow', raw, /has no column “Country”, “PrimaryRole”/],
])('%s refuses %s, and no file changes', async (importer, file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run(importer, file)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

test('pay in visa filings is taken by the title that the role names, with the levels that its words of rank are', async () => {
  const editor = await openEditor();
  const { found } = await editor.run('lca', 'lca');
  expect(found).toBe('Pay in visa filings of fiscal year 2025, 2 titles and 2 occupations');
  const pay = await editor.entries(salary, 'pay');
  expect(pay.map(({ level, median, count, locator }) => [level, median, count, locator])).toEqual([
    ['all', 120000, 400, 'titles, Gear Engineer, all filings'],
    ['unranked', 100000, 250, 'titles, Gear Engineer, base'],
    ['staff', 170000, 30, 'titles, Gear Engineer, staffPlus'],
  ]);
  expect(pay[0]).toMatchObject({
    measure: 'filed-base',
    countOf: 'filings',
    population: 'filings of employers who sponsor',
  });
  expect((await editor.read('tables/lca-fy2025-titles.filings.csv')).split('\n')).toEqual([
    'owner,area,name,filings,p25,median,p75',
    'gear-engineer,12060,"Atlanta-Sandy Springs-Roswell, GA",39,85000,110000,130000',
    '',
  ]);
});

test('of occupations those are taken that the role is linked to', async () => {
  const editor = await openEditor();
  await editor.run('lca', 'lca');
  expect((await editor.read('tables/lca-fy2025-occupations.filings.csv')).split('\n').slice(1, 3)).toEqual([
    'us-soc-15-1252,us,United States,1000,98000,142140,176134',
    'us-soc-15-1252,12060,"Atlanta-Sandy Springs-Roswell, GA",107,90000,121955,142222',
  ]);
});

test('a title that the filings do not have is an error that names the nearest', async () => {
  const editor = await openEditor();
  await editor.edit(salary, (text) => text.replace('lca: Gear Engineer', 'lca: Gears Engineer'));
  await expect(editor.run('lca', 'lca')).rejects.toThrow(
    /no title “Gears Engineer”[\s\S]*did you mean “Gear Engineer”/,
  );
});
