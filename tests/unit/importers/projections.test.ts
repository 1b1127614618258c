import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';
const testers = 'occupations/us-soc-15-1253.md';
const web2024 = 'projections/export_2024-34.csv';
const web2020 = 'projections/export_2020-30.csv';
const book2022 = 'projections/occupation_2022-32.xlsx';
const book2016 = 'projections/occupation_2016-26.xlsx';

test('thousands become jobs, percentages stay as published', async () => {
  const editor = await openEditor();
  await editor.run('projections', web2024);
  const projections = await editor.entries(developers, 'projections');
  expect(projections[0]).toEqual({
    span: '2024-34',
    employmentFrom: 1693800,
    employmentTo: 1961400,
    change: 267700,
    percent: 15.8,
    openingsPerYear: 115200,
    source: 'bls-ep-2024-34',
    locator: '15-1252 Gear developers',
    by: 'import projections',
  });
});

test('a joined line adds up rows that the edition has apart, with the percentage of the sums', async () => {
  const editor = await openEditor();
  await editor.run('projections', book2022);
  const projections = await editor.entries(developers, 'projections');
  expect(projections).toEqual([
    expect.objectContaining({ span: '2022-32', percent: 20 }),
    {
      span: '2022-32',
      employmentFrom: 1700600,
      employmentTo: 2030500,
      // The published changes added, not the difference of the sums.
      change: 329900,
      percent: 19.4,
      openingsPerYear: 137600,
      covers: 'Gear developers and testers',
      source: 'bls-ep-2022-32',
      locator: '15-1252 + 15-1253, sum of the two rows',
      by: 'import projections',
    },
  ]);
});

test('a joined line takes the one row of an edition that joins them, codes wrapped against spreadsheets included', async () => {
  const editor = await openEditor();
  const { skipped } = await editor.run('projections', web2020);
  const projections = await editor.entries(developers, 'projections');
  expect(projections).toEqual([
    expect.objectContaining({
      employmentFrom: 1847900,
      percent: 22.2,
      covers: 'Gear developers and testers',
      locator: '15-1256 Gear developers and gear testers',
    }),
  ]);
  expect(skipped).toEqual(expect.arrayContaining([expect.stringContaining('15-1253 is not in the edition 2020-30')]));
});

test('across two classifications a row counts where code and title agree, letter by letter', async () => {
  const editor = await openEditor();
  await editor.run('projections', book2016);
  expect(await editor.entries(testers, 'projections')).toEqual([
    expect.objectContaining({ span: '2016-26', percent: 6.6, locator: '15-1253 Gear-testers' }),
  ]);
  expect(await editor.entries(testers, 'separations')).toEqual([
    expect.objectContaining({
      span: '2016-26',
      exits: 2.2,
      transfers: 4.8,
      locator: 'Table 1.10, 15-1253 Gear-testers',
    }),
  ]);
  expect(await editor.entries(developers, 'separations')).toEqual([]);
});

test('who leaves and how many work for themselves come with the workbook, where it prints them', async () => {
  const editor = await openEditor();
  await editor.run('projections', book2022);
  expect(await editor.entries(developers, 'separations')).toEqual([
    {
      exits: 1.8,
      transfers: 3.9,
      span: '2022-32',
      source: 'bls-ep-2022-32',
      locator: 'Table 1.10, 15-1252 Gear developers',
      by: 'import projections',
    },
  ]);
  expect(await editor.frontMatter(developers)).toMatchObject({ selfEmployed: { percent: 1.6, period: '2022' } });
  // The publisher prints a dash, which is no zero.
  expect(await editor.frontMatter(testers)).not.toHaveProperty('selfEmployed');
  expect(await editor.entries('occupations/us-soc-15-2051.md', 'separations')).toEqual([]);
});

test('an edition of the classification of 2010 gives only the lines that name codes of it', async () => {
  const editor = await openEditor();
  await editor.run('projections', book2016);
  const projections = await editor.entries(developers, 'projections');
  // The workbook also has a row 15-1252, which is another occupation there.
  expect(projections).toEqual([
    expect.objectContaining({
      span: '2016-26',
      employmentFrom: 1200400,
      change: 250100,
      percent: 20.8,
      covers: 'Gear developers (SOC 2010)',
      locator: '15-1132 + 15-1133, sum of the two rows',
    }),
  ]);
  expect(await editor.frontMatter(developers)).not.toHaveProperty('entryEducation');
});

test('codes of 2010 are not looked for in later editions', async () => {
  const editor = await openEditor();
  await editor.edit(developers, (text) => text.replace('sum: [ 15-1132, 15-1133 ]', 'row: 15-1252'));
  await editor.run('projections', web2024);
  const projections = await editor.entries(developers, 'projections');
  expect(projections.map(({ covers }) => covers)).toEqual([undefined, 'Gear developers and testers']);
});

test('newest spans stand first and the occupation’s own line before the joined one', async () => {
  const editor = await openEditor();
  for (const file of [web2020, web2024, book2016, book2022]) await editor.run('projections', file);
  const projections = await editor.entries(developers, 'projections');
  expect(projections.map(({ span, covers }) => `${span} ${covers ?? ''}`)).toEqual([
    '2024-34 ',
    '2024-34 Gear developers and testers',
    '2022-32 ',
    '2022-32 Gear developers and testers',
    '2020-30 Gear developers and testers',
    '2016-26 Gear developers (SOC 2010)',
  ]);
});

test('figures that the publisher prints as not available or as zero openings are left out', async () => {
  const editor = await openEditor();
  await editor.run('projections', book2022);
  const scientists = 'occupations/us-soc-15-2051.md';
  const projections = await editor.entries(scientists, 'projections');
  expect(projections[0]).toMatchObject({ employmentFrom: 300, change: 100, percent: 13.3 });
  expect(projections[0]).not.toHaveProperty('openingsPerYear');
  expect(await editor.frontMatter(scientists)).not.toHaveProperty('entryEducation');
});

test('education to enter comes from the newest edition, in whichever order they are imported', async () => {
  const editor = await openEditor();
  await editor.run('projections', web2024);
  const { skipped } = await editor.run('projections', book2022);
  expect(skipped).toContainEqual(expect.stringContaining('entryEducation of 2024 is newer and stays'));
  const { entryEducation } = await editor.frontMatter(testers);
  expect(entryEducation).toEqual({
    level: "Bachelor's degree",
    experience: 'None',
    training: 'None',
    period: '2024',
    source: 'bls-ep-2024-34',
    locator: '15-1253 Gear testers',
    by: 'import projections',
  });
});

test('a newer edition replaces education to enter', async () => {
  const editor = await openEditor();
  await editor.run('projections', book2022);
  const { changes } = await editor.run('projections', web2024);
  expect(changes).toContainEqual({
    path: expect.stringContaining(testers),
    figure: 'entryEducation.level',
    old: "Associate's degree",
    new: "Bachelor's degree",
  });
});

test('attainment is taken from Table 5.3, not where the survey joins the occupation with others', async () => {
  const editor = await openEditor();
  const { skipped } = await editor.run('projections', book2022);
  expect((await editor.frontMatter(developers)).attainment).toEqual({
    lessThanHighSchool: 0.5,
    highSchool: 1.8,
    someCollege: 7,
    associate: 4.1,
    bachelor: 51.4,
    master: 31.1,
    doctoral: 4.1,
    period: '2021',
    source: 'bls-attainment-2021',
    locator: 'Table 5.3, 15-1252 Gear developers',
    by: 'import projections',
  });
  expect(await editor.frontMatter(testers)).not.toHaveProperty('attainment');
  expect(skipped).toContainEqual(expect.stringContaining('Table 5.3 joins 15-1253 with other occupations'));
});

test.each([
  ['projections/other-codes.csv', /edition 2024-34 holds none of the occupations/],
  ['h1b/h1b_title_soc2018.csv', /holds no table of occupational projections\. Found columns: title \| soc_code/],
  ['oews/national_M2025_dl.xlsx', /holds no table of occupational projections\. Found sheets: area \|/],
  ['onet/READ_ME_30.1.txt', /holds no table of occupational projections/],
])('%s is refused with a reason, and no file changes', async (file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run('projections', file)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});
