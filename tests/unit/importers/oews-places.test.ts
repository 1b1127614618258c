import { expect, test } from 'vitest';
import { ImportError } from '../../../src/importers/import-error.ts';
import { openEditor } from './editor.ts';

const files = '../importers-places';

test('every occupation gets a table by place and one by industry, of values as printed', async () => {
  const editor = await openEditor();
  const { found, skipped } = await editor.run('oews-places', files);
  expect(found).toBe('OEWS May 2025, 6 rows by place and 2 by industry');
  expect(await editor.read('places/us-soc-15-1252.csv')).toBe(
    [
      'area,employment,rse,p10,p25,median,p75,p90,quotient',
      'CA,120,1.0,52000,62400,72800,83200,104000,1.35',
      'GU,*,*,*,*,*,*,*,*',
      '41860,80,2.5,198270,#,#,#,#,2.10',
      '0600006,10,4.0,40000,62400,72800,83200,104000,0.40',
      '',
    ].join('\n'),
  );
  expect(await editor.read('industries/us-soc-15-1252.csv')).toBe(
    [
      'industry,employment,rse,p10,p25,median,p75,p90',
      '31--34,70,1.0,52000,62400,72800,83200,104000',
      '333000,*,1.2,52000,62400,72800,83200,104000',
      '',
    ].join('\n'),
  );
  expect(skipped.map((line) => line.split('  ')[1])).toEqual([
    '15-2051 has nothing by place',
    '15-1253 has nothing by industry',
    '15-2051 has nothing by industry',
  ]);
});

test('pay by the hour is taken where none by the year is printed', async () => {
  const editor = await openEditor();
  await editor.run('oews-places', files);
  expect(await editor.read('places/us-soc-15-1253.csv')).toContain('\nCA,40,9.9,21.19,23.73,24.71,25.56,#,0.20\n');
});

test('lists of places and industries follow the publisher’s; words and short names of editors stay', async () => {
  const editor = await openEditor();
  await editor.run('oews-places', files);
  await editor.edit('tables/areas.csv', (text) => text.replace('41860,CA,', '41860,CA,bay area'));
  await editor.edit('tables/industries.csv', (text) => text.replace('Machinery Manufacturing,', '$&Machines'));
  expect((await editor.run('oews-places', files)).written).toEqual([]);
  expect(await editor.read('tables/areas.csv')).toBe(
    [
      'id,name,kind,country,code,state,words',
      'us-ca,California,state,us,CA,,',
      'us-gu,Guam,territory,us,GU,,',
      'us-metro-41860,"San Francisco-Oakland-Fremont, CA",metro,us,41860,CA,bay area',
      'us-nonmetro-0600006,Eastern Sierra-Mother Lode Region of California nonmetropolitan area,nonmetro,us,0600006,CA,',
      // The content names it, and this edition has no such area: what stands there stays.
      'us-metro-41940,"San Jose-Sunnyvale-Santa Clara, CA",metro,us,41940,CA,',
      '',
    ].join('\n'),
  );
});

test('a value that was changed by hand is put right and listed, a row that the file lacks goes; verifying tells the same', async () => {
  const editor = await openEditor();
  await editor.run('oews-places', files);
  const table = 'places/us-soc-15-1252.csv';
  const right = await editor.read(table);
  await editor.edit(table, (text) => `${text.replace('72800', '72900')}41940,1,1.0,1,2,3,4,5,1.00\n`);
  const verified = await editor.verify(files);
  expect(verified.differences.filter((line) => line.includes(table))).toHaveLength(2);
  const { changes } = await editor.run('oews-places', files);
  expect(changes.map(({ figure, old, new: now }) => [figure, old, now])).toEqual([
    ['CA', expect.stringContaining('72900'), expect.stringContaining('72800')],
    ['41940', expect.stringContaining('41940'), undefined],
  ]);
  expect(await editor.read(table)).toBe(right);
  expect(await editor.verify(files)).toMatchObject({ differences: [], derived: 7 });
});

test.each(['places', 'oews/national_M2025_dl.xlsx', '../importers-year'])(
  '%s is no folder of an edition',
  async (path) => {
    const editor = await openEditor();
    await expect(editor.run('oews-places', path)).rejects.toThrow(ImportError);
  },
);

test('verify names the tables whose publisher’s file is not in the folder, and none where it is', async () => {
  const editor = await openEditor();
  await editor.run('oews-places', files);
  const { unreadTables } = await editor.verify('oews');
  expect(unreadTables).toEqual([
    { folder: 'places', tables: ['us-soc-15-1252.csv', 'us-soc-15-1253.csv'] },
    { folder: 'industries', tables: ['us-soc-15-1252.csv'] },
  ]);
  expect((await editor.verify(files)).unreadTables).toEqual([]);
});
