import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const table = 'tables/oflc-2025-26.csv';

test('a table gets the yearly levels of every occupation in every metropolitan area of the content', async () => {
  const editor = await openEditor();
  const { found, written } = await editor.run('oflc', 'oflc');
  expect(found).toBe('OFLC wage levels 2025-26, 5 rows');
  expect(written).toEqual([expect.stringMatching(/tables\/oflc-2025-26\.csv$/)]);
  expect(await editor.read(table)).toBe(
    [
      'occupation,area,period,level1,level2,level3,level4,locator',
      'us-soc-15-1252,us-metro-41860,2025-07/2026-06,104000,124800,145600,166400,15-1252 × 41860',
      'us-soc-15-1252,us-metro-41940,2025-07/2026-06,104520,125840,147160,168480,15-1252 × 41940',
      'us-soc-15-1253,us-metro-41860,2025-07/2026-06,50000,60000,70000,80000,15-1253 × 41860',
      '',
    ].join('\n'),
  );
});

test('each value of a new row is listed, and what the publisher has none of is named', async () => {
  const editor = await openEditor();
  const { changes, skipped } = await editor.run('oflc', 'oflc/oflc_2025-26_levels_gears.csv');
  expect(changes).toHaveLength(12);
  expect(changes[1]).toEqual({
    path: expect.stringMatching(/oflc-2025-26\.csv$/),
    figure: 'us-soc-15-1252/us-metro-41860.2025-07/2026-06.level2',
    new: '124800',
  });
  expect(skipped.map((line) => line.split('  ')[1])).toEqual([
    '15-1253 has no levels in San Jose-Sunnyvale-Santa Clara, CA (41940)',
  ]);
});

test('a second import changes no byte', async () => {
  const editor = await openEditor();
  await editor.run('oflc', 'oflc');
  const once = await editor.everything();
  expect(await editor.run('oflc', 'oflc')).toMatchObject({ changes: [], written: [] });
  expect(await editor.everything()).toEqual(once);
});

test('a value that was changed by hand is put right and listed, a row that the file lacks goes', async () => {
  const editor = await openEditor();
  await editor.run('oflc', 'oflc');
  const right = await editor.read(table);
  await editor.edit(table, (text) =>
    text.replace('124800', '124900').concat('us-soc-15-2051,us-metro-41860,2025-07/2026-06,1,2,3,4,15-2051 × 41860\n'),
  );
  const { changes } = await editor.run('oflc', 'oflc');
  const shown = changes.map(({ figure, old, new: now }) => `${figure} ${old} ${now}`);
  expect(shown[0]).toBe('us-soc-15-1252/us-metro-41860.2025-07/2026-06.level2 124900 124800');
  expect(shown).toContain('us-soc-15-2051/us-metro-41860.2025-07/2026-06.level4 4 undefined');
  expect(await editor.read(table)).toBe(right);
});

test('the reason why an unusual row is right stays with it', async () => {
  const editor = await openEditor();
  await editor.run('oflc', 'oflc');
  const reason = ',"checked, twice"';
  await editor.edit(table, (text) =>
    text
      .replace('locator\n', 'locator,confirmed\n')
      .replaceAll(/(× \d+)\n/g, (_, locator: string) => `${locator}${locator.endsWith('41940') ? reason : ','}\n`),
  );
  const typed = await editor.read(table);
  expect(typed).toContain(reason);
  expect((await editor.run('oflc', 'oflc')).changes).toEqual([]);
  expect(await editor.read(table)).toBe(typed);
});

test.each([
  ['oflc-faults', /is no table of wage levels, or no folder with one: levels\.csv, /],
  ['oflc-faults/levels.csv', /is no table of wage levels[\s\S]*rename it/],
  ['oflc/nowhere.csv', /is no table of wage levels/],
  ['oflc/oflc_2026-27_levels.csv', /Cannot read .*ENOENT/],
  ['oflc-faults/oflc_2025-26_levels_falling.csv', /levels of 15-1252 × 41860 do not rise/],
  ['oflc-faults/oflc_2025-26_levels_by_the_week.csv', /a year is not 2080 hours/],
  ['oflc-faults/oflc_2025-26_levels_renamed.csv', /41860 is “San Francisco-San Mateo, CA” in the file/],
  ['oflc-faults/oflc_2025-26_levels_elsewhere.csv', /none of the occupations and metropolitan areas/],
  ['oflc-faults/oflc_2025-26_levels_twice.csv', /an occupation twice in one area/],
  ['oflc-faults/oflc_2025-26_levels_columns.csv', /no column “annual_l4”/],
])('%s is refused with a reason, and no file changes', async (file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run('oflc', file)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

test.each([
  [
    'a row of the table that does not fit its schema',
    table,
    'occupation,area,period,level1,level2,level3,level4,locator\nx,us-ca,2025,1,2,3,,a row\n',
    /oflc-2025-26\.csv does not fit its schema: line 2/,
  ],
  ['no table of areas', 'tables/areas.csv', '', /There is no .*areas\.csv/],
])('%s is named, and no file changes', async (_, path, text, message) => {
  const editor = await openEditor();
  await editor.run('oflc', 'oflc');
  await editor.edit(path, () => text);
  const before = await editor.everything();
  await expect(editor.run('oflc', 'oflc')).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});
