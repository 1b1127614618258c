import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';
const profile = 'roles/gear-engineer/profile.md';
const h1bFile = 'h1b/h1b_title_soc2018.csv';

test('each linked occupation gets the filings under its code, none being a count of zero', async () => {
  const editor = await openEditor();
  const { skipped } = await editor.run('h1b', h1bFile);
  const occupations = await editor.entries(profile, 'occupations');
  expect(occupations.map(({ filings }) => filings)).toEqual([
    {
      count: 60,
      of: 100,
      period: 'FY2022–FY2025',
      source: 'h1b-titles-fy2022-2025',
      locator: 'Gear Engineer × 15-1252',
      by: 'import h1b',
    },
    expect.objectContaining({ count: 0, of: 100, locator: 'Gear Engineer × 15-1253' }),
    undefined,
  ]);
  expect(skipped).toEqual([
    expect.stringMatching(/us-soc-99-9999 has no file in content\/occupations/),
    expect.stringMatching(/15-1299 takes 40 of the 100 filings and is no occupation of the role/),
  ]);
  expect(await editor.read(profile)).toContain('  # The closest first.\n  - id: us-soc-15-1252\n');
});

test('a title that the file does not count is an error with the nearest one', async () => {
  const editor = await openEditor();
  await editor.edit('roles/gear-engineer/salary.md', (text) => text.replace('h1b: Gear Engineer', 'h1b: Gear Enginer'));
  await expect(editor.run('h1b', h1bFile)).rejects.toThrow(
    /no title “Gear Enginer”[\s\S]*did you mean “Gear Engineer”/,
  );
});

test('a role that names no title for filings is skipped', async () => {
  const editor = await openEditor();
  await editor.edit('roles/gear-engineer/salary.md', (text) => text.replace('  h1b: Gear Engineer\n', ''));
  await expect(editor.run('h1b', h1bFile)).rejects.toThrow(/No role asks for filings/);
});

test('skills rated important are listed highest first, unreliable and irrelevant ones left out', async () => {
  const editor = await openEditor();
  await editor.run('onet', 'onet');
  const { ratings } = await editor.frontMatter(developers);
  expect(ratings).toEqual({
    skills: [
      { name: 'Milling', importance: 4, level: 5.12 },
      { name: 'Filing', importance: 3.5, level: 3 },
      { name: 'Turning', importance: 3.5, level: 4.25 },
    ],
    period: '2025-08',
    source: 'onet-30-1',
    locator: '15-1252.00',
    by: 'import onet',
  });
});

test('software in demand is listed once each, in the publisher’s order, from a packed table', async () => {
  const editor = await openEditor();
  await editor.run('onet', 'onet');
  const { technologies } = await editor.frontMatter(developers);
  expect(technologies).toMatchObject({ inDemand: ['GearCAD', 'Lathe OS'], period: '2025-12' });
});

test('an occupation without ratings or without an O*NET code is named', async () => {
  const editor = await openEditor();
  const { skipped } = await editor.run('onet', 'onet');
  expect(skipped.map((line) => line.split('  ')[1])).toEqual([
    'O*NET 30.1 has no ratings for 15-1253.00',
    'O*NET 30.1 has no technologies for 15-1253.00',
    'has no onetCode',
  ]);
});

test('exposure is stored to four decimals and leaves other measures alone', async () => {
  const editor = await openEditor();
  const other =
    'exposure:\n  - { measure: observed-use, value: 0.3, period: 2026-03, source: other, locator: a row }\n';
  await editor.edit(developers, (text) => text.replace('# What is missing.\n', `${other}# What is missing.\n`));
  await editor.run('exposure', 'exposure/gpts_are_gpts_occ_level.csv');
  const exposure = await editor.entries(developers, 'exposure');
  expect(exposure).toEqual([
    expect.objectContaining({ measure: 'observed-use', value: 0.3 }),
    {
      measure: 'gpts-model',
      value: 0.8684,
      period: '2023',
      source: 'exposure-gpts-2025',
      locator: '15-1252.00 Gear Developers, dv_rating_beta',
      by: 'import exposure',
    },
    expect.objectContaining({ measure: 'gpts-human', value: 0.4474 }),
  ]);
});

test.each([
  ['onet', 'h1b', /is not a folder of O\*NET tables: no Read Me; files found: h1b_title_soc2018\.csv/],
  ['onet', 'onet/Skills.csv', /is not a folder of O\*NET tables/],
  ['exposure', h1bFile, /has no column “O\*NET-SOC Code”/],
  ['h1b', 'exposure/per-cent.csv', /has no column “title”/],
])('%s refuses %s, and no file changes', async (importer, file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run(importer, file)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

const framework = 'gdad/roles_levels_skills.csv';

test('a role takes over the skills of one level of the UK framework; skills typed by hand stay', async () => {
  const editor = await openEditor();
  await editor.run('gdad', framework);
  expect(await editor.entries(profile, 'skills')).toEqual([
    {
      name: 'Data management',
      kind: 'technical',
      level: 'expert',
      source: 'uk-gdad-2025-09',
      locator: 'Gear maker, Senior gear maker',
      by: 'import gdad',
    },
    { name: 'Milling', kind: 'technical', editorial: true },
    expect.objectContaining({ name: 'Prototyping', level: 'practitioner' }),
  ]);
});

test.each([
  ['Junior gear maker', /no “Gear maker, Junior gear maker”[\s\S]*one of Gear maker, Gear maker \| Gear maker, Senior/],
  ['Odd gear maker', /“Filing of teeth”[\s\S]*belongs to no kind yet[\s\S]*skill-kinds\.ts/],
  ['Chief gear maker', /the level “NOT IN USE”[\s\S]*one of awareness, working/],
])('the level %s of the framework is an error, and no file changes', async (level, message) => {
  const editor = await openEditor();
  await editor.edit('roles/gear-engineer/salary.md', (text) => text.replace('Senior gear maker', level));
  const before = await editor.everything();
  await expect(editor.run('gdad', framework)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});
