import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';
const testers = 'occupations/us-soc-15-1253.md';
const scientists = 'occupations/us-soc-15-2051.md';
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

const table = (group: string) => `tables/onet-30-1.${group}.csv`;

test('ratings are rows, unreliable ones left out and irrelevant levels blank; a detailed code that stands in is named', async () => {
  const editor = await openEditor();
  await editor.run('onet', 'onet');
  expect(await editor.read(table('skills'))).toBe(
    [
      'occupation,item,importance,error,level,raters,date,onet',
      'us-soc-15-1252,Turning,3.5,0.1,4.25,analysts,2025-08,',
      'us-soc-15-1252,Milling,4,0.1,5.12,analysts,2025-08,',
      'us-soc-15-1252,Filing,3.5,0.1,3,analysts,2025-08,',
      'us-soc-15-1252,Painting,2.88,0.1,3,analysts,2025-08,',
      'us-soc-15-1252,Singing,4.5,0.1,,analysts,2025-08,',
      'us-soc-15-1253,Turning,3,0.2,,analysts,2024-07,15-1253.01',
      '',
    ].join('\n'),
  );
});

test('a remainder takes nothing from the detailed codes below it', async () => {
  const editor = await openEditor();
  await editor.edit(testers, (text) => text.replace('name: Gear testers', 'name: Gear workers, all other'));
  await editor.run('onet', 'onet');
  expect(await editor.read(table('skills'))).not.toContain('us-soc-15-1253');
});

test('software is listed once each with its flag, in the publisher’s order, from a packed table', async () => {
  const editor = await openEditor();
  await editor.run('onet', 'onet');
  expect(await editor.read(table('tools'))).toBe(
    [
      'occupation,tool,asked',
      'us-soc-15-1252,GearCAD,in-demand',
      'us-soc-15-1252,OldCAD,hot',
      'us-soc-15-1252,Lathe OS,in-demand',
      '',
    ].join('\n'),
  );
});

test('related occupations are those of the content; one that joins codes has the closest of each', async () => {
  const editor = await openEditor();
  await editor.edit(scientists, (text) =>
    text.replace('country: us\n', 'country: us\nonetParts: [15-2051.01, 15-2051.02]\n'),
  );
  await editor.run('onet', 'onet');
  expect(await editor.read(table('related'))).toBe(
    [
      'occupation,related,tier',
      'us-soc-15-1252,us-soc-15-1253,primary-short',
      'us-soc-15-1253,us-soc-15-2051,supplemental',
      'us-soc-15-2051,us-soc-15-1253,supplemental',
      'us-soc-15-2051,us-soc-15-1252,primary-short',
      '',
    ].join('\n'),
  );
});

test('titles are those of the code and of codes below it, each once; tasks are those at the core', async () => {
  const editor = await openEditor();
  await editor.run('onet', 'onet');
  expect(await editor.read(table('titles'))).toBe(
    [
      'occupation,title',
      'us-soc-15-1252,"Gear Developer, Senior"',
      'us-soc-15-1252,Gear Maker (GM)',
      'us-soc-15-1253,Gear Tester',
      'us-soc-15-1253,Gear Listener',
      '',
    ].join('\n'),
  );
  expect(await editor.read(table('tasks'))).toBe(
    'occupation,task\nus-soc-15-1252,"Cut gears, true and false."\nus-soc-15-1252,Draw gears.\n',
  );
  expect(await editor.read(table('descriptions'))).toBe(
    'occupation,description\nus-soc-15-1252,Develop gears of every size.\n',
  );
  expect(await editor.read(table('interests'))).toContain('us-soc-15-1252,6.5,5,1.2,1.5,2,4.25\n');
});

test('the job zone stands in the occupation; what O*NET or the folder lacks is named', async () => {
  const editor = await openEditor();
  const { skipped } = await editor.run('onet', 'onet');
  expect(await editor.read(developers)).toContain('jobZone: { source: onet-30-1, zone: 4, period: 2025-08 }\n');
  expect(skipped).toEqual([
    expect.stringMatching(/us-soc-15-1253\.md {2}O\*NET has no job zone for 15-1253\.00/),
    'the folder has no Knowledge.csv: its table stays as it is',
    'the folder has no work_values.csv: its table stays as it is',
    'the folder has no work_styles_impact.csv: its table stays as it is',
  ]);
});

test('tables that agree with the folder have no difference, a changed rating is named', async () => {
  const editor = await openEditor();
  await editor.run('onet', 'onet');
  expect((await editor.verify('onet')).differences).toEqual([]);
  await editor.edit(table('skills'), (text) => text.replace('Milling,4,', 'Milling,4.5,'));
  expect((await editor.verify('onet')).differences).toEqual([
    expect.stringMatching(
      /onet-30-1\.skills\.csv {2}us-soc-15-1252\/Milling\.importance {2}is 4\.5, the file gives 4$/,
    ),
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
