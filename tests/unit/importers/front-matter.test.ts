import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';
const testers = 'occupations/us-soc-15-1253.md';
const oews2025 = 'oews/national_M2025_dl.xlsx';
const oews2024 = 'oews/national_M2024_dl.xlsx';

const runs = [
  ['oews', oews2024],
  ['oews', oews2025],
  ['oflc', 'oflc'],
  ['projections', 'projections/occupation_2016-26.xlsx'],
  ['projections', 'projections/occupation_2022-32.xlsx'],
  ['projections', 'projections/export_2020-30.csv'],
  ['projections', 'projections/export_2024-34.csv'],
  ['aijobs', 'aijobs/salaries_2025-01-19.csv'],
  ['aijobs', 'aijobs/deduplicated.csv'],
  ['isecjobs', 'isecjobs/salaries_2025-08-03.csv'],
  ['stackoverflow', 'stackoverflow/so2025_pay_subset.csv'],
  ['h1b', 'h1b/h1b_title_soc2018.csv'],
  ['onet', 'onet'],
  ['exposure', 'exposure/gpts_are_gpts_occ_level.csv'],
  ['gdad', 'gdad/roles_levels_skills.csv'],
  ['bea', 'bea/SARPP_STATE_2022_2024.csv'],
  ['bea-metro', 'bea/metro_rpp_2024.csv'],
  ['cpi', 'cpi/us_cpi_u_annual.csv'],
  ['mom', 'mom/occupational_wages_2023-2024_gears.csv'],
  ['indeed', 'indeed/software_development_US_daily.csv'],
  ['indeed', 'indeed/aggregate_job_postings_US.csv'],
] as const;

test('importing everything a second time changes no byte', async () => {
  const editor = await openEditor();
  for (const [importer, file] of runs) await editor.run(importer, file);
  const once = await editor.everything();
  for (const [importer, file] of runs) {
    expect(await editor.run(importer, file)).toMatchObject({ changes: [], written: [] });
  }
  expect(await editor.everything()).toEqual(once);
});

test('an import leaves every line that is not its own', async () => {
  const editor = await openEditor();
  const before = (await editor.read(developers)).split('\n');
  for (const [importer, file] of runs) await editor.run(importer, file);
  const after = (await editor.read(developers)).split('\n');
  const kept = after.filter((line) => before.includes(line));
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(kept.filter((line) => line.startsWith('#'))).toEqual(before.filter((line) => line.startsWith('#')));
  expect(after.slice(after.lastIndexOf('---')).join('\n')).toBe(before.slice(before.lastIndexOf('---')).join('\n'));
});

test('the newest edition stands first, in whichever order editions are imported', async () => {
  const editor = await openEditor();
  for (const file of [oews2024, 'oews/national_M2021_dl.xlsx', oews2025]) await editor.run('oews', file);
  const wages = await editor.entries(developers, 'wages');
  expect(wages.map(({ period }) => period)).toEqual(['2025-05', '2024-05', '2021-05']);
});

test('a figure that the publisher corrected is replaced and reported with its old value', async () => {
  const editor = await openEditor();
  await editor.run('oews', oews2025);
  await editor.edit(developers, (text) =>
    text.replace(/( {2}- .*)median: 136000(.*)/, '  # Look at this again next year.\n$1median: 135000$2 # rounded'),
  );
  const { changes, written } = await editor.run('oews', oews2025);
  expect(changes).toEqual([
    { path: expect.stringContaining(developers), figure: 'wage.us.2025-05.median', old: '135000', new: '136000' },
  ]);
  expect(written).toEqual([expect.stringContaining(developers)]);
  const text = await editor.read(developers);
  expect(text).toMatch(/\n {2}# Look at this again next year\.\n {2}- \{ .*median: 136000.* \} # rounded\n/);
});

test('a value that the publisher withdrew is removed and reported, a confirmation stays', async () => {
  const editor = await openEditor();
  await editor.run('oews', oews2024);
  await editor.edit(testers, (text) => text.replace('p25: 70000', 'p10: 1, p25: 70000, confirmed: seen'));
  const { changes } = await editor.run('oews', oews2024);
  expect(changes).toEqual([expect.objectContaining({ figure: 'wage.us.2024-05.p10', old: '1' })]);
  expect(changes[0]).not.toHaveProperty('new');
  const wages = await editor.entries(testers, 'wages');
  expect(wages[0]).toMatchObject({ p25: 70000, confirmed: 'seen' });
  expect(wages[0]).not.toHaveProperty('p10');
});

test('of a long list the number of values that differ is reported', async () => {
  const editor = await openEditor();
  await editor.run('aijobs', 'aijobs/salaries_2025-01-19.csv');
  await editor.edit('roles/gear-engineer/salary.md', (text) =>
    text.replace('quantiles: [70000, 73500', 'quantiles: [1, 2'),
  );
  const { changes } = await editor.run('aijobs', 'aijobs/salaries_2025-01-19.csv');
  expect(changes).toEqual([
    {
      path: expect.stringContaining('salary.md'),
      figure: 'advertised-base.us.2024.quantiles',
      old: '21 values',
      new: '21 values, 2 of them different',
    },
  ]);
});

test('an entry typed by hand is kept and reported', async () => {
  const editor = await openEditor();
  await editor.run('oews', oews2025);
  await editor.edit(developers, (text) => text.replace('median: 136000', 'median: 135555, by: hand'));
  const before = await editor.everything();
  const { kept, changes } = await editor.run('oews', oews2025);
  expect(kept).toEqual([
    expect.stringMatching(/us-soc-15-1252\.md {2}wage\.us\.2025-05 {2}kept as it is \(typed by hand\)/),
  ]);
  expect(changes).toEqual([]);
  // What is no longer imported has no fingerprint any more.
  const imported = (files: Record<string, string>) =>
    Object.entries(files).filter(([path]) => path.endsWith('/imported/bls-oews-2025.csv'));
  const others = (files: Record<string, string>) =>
    Object.entries(files).filter(([path]) => !path.endsWith('/imported/bls-oews-2025.csv'));
  const after = await editor.everything();
  expect(others(after)).toEqual(others(before));
  expect(imported(before)[0]?.[1]).toContain('us-soc-15-1252.md');
  expect(imported(after)[0]?.[1]).not.toContain('us-soc-15-1252.md');
});

test('an imported entry with an override keeps its change, and the reason is reported', async () => {
  const editor = await openEditor();
  await editor.run('oews', oews2025);
  await editor.edit(developers, (text) =>
    text.replace('median: 136000', 'median: 135555, override: corrected on the page'),
  );
  const before = await editor.everything();
  const { kept } = await editor.run('oews', oews2025);
  expect(kept).toEqual([expect.stringContaining('(override: corrected on the page)')]);
  expect(await editor.everything()).toEqual(before);
});

test('an entry that the importer no longer finds is named', async () => {
  const editor = await openEditor();
  const salary = 'roles/gear-engineer/salary.md';
  await editor.run('aijobs', 'aijobs/salaries_2025-01-19.csv');
  await editor.edit(salary, (text) => text.replace('level: senior', 'level: executive'));
  const { kept } = await editor.run('aijobs', 'aijobs/salaries_2025-01-19.csv');
  expect(kept).toEqual([expect.stringMatching(/executive.*kept, but the file no longer gives it/)]);
});

test('a file with an error elsewhere stops the import before anything is written', async () => {
  const editor = await openEditor();
  await editor.edit(testers, (text) => text.replace('system: us-soc-2018\n', ''));
  const before = await editor.everything();
  await expect(editor.run('oews', oews2025)).rejects.toThrow(
    /us-soc-15-1253\.md does not fit its schema: line \d+: found no "system"/,
  );
  expect(await editor.everything()).toEqual(before);
});

test('YAML that cannot be read is an error that sends the editor to the checker', async () => {
  const editor = await openEditor();
  await editor.edit(testers, (text) => text.replace('name: Gear testers', 'name: [Gear testers'));
  await expect(editor.run('oews', oews2025)).rejects.toThrow(/us-soc-15-1253\.md does not fit.*\n.*\n.*npm run check/);
});

test('a file without front matter is an error', async () => {
  const editor = await openEditor();
  await editor.edit(testers, () => '# Gears\n');
  await expect(editor.run('oews', oews2025)).rejects.toThrow(/does not open with front matter/);
});

test('a result that would not fit the schema is not written', async () => {
  const editor = await openEditor();
  // The level of exposure is a share: a file with another scale must not get in.
  const before = await editor.everything();
  await expect(editor.run('exposure', 'exposure/per-cent.csv')).rejects.toThrow(
    /does not fit its schema: line \d+: found "86\.8", expected at most 1/,
  );
  expect(await editor.everything()).toEqual(before);
});

test('a year that an editor wrote without quotes is the same year', async () => {
  const editor = await openEditor();
  await editor.run('exposure', 'exposure/gpts_are_gpts_occ_level.csv');
  const source = 'sources/exposure-gpts-2025.md';
  await editor.edit(source, (text) => text.replaceAll('period: "2023"', 'period: 2023'));
  expect(await editor.read(source)).toContain('period: 2023,');
  const entries = await editor.entries(developers, 'exposure');
  await editor.run('exposure', 'exposure/gpts_are_gpts_occ_level.csv');
  expect(await editor.entries(developers, 'exposure')).toHaveLength(entries.length);
});
