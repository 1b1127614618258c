import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const scientists = 'occupations/us-soc-15-2051.md';
const lines = (text: string) => text.trimEnd().split('\n');

test('a page of the handbook stands for the occupation with most jobs; pages on none of the content are named', async () => {
  const editor = await openEditor();
  const { found, skipped } = await editor.run('handbook', 'gear-ooh');
  expect(found).toBe('Occupational Outlook Handbook, 3 pages');
  expect(lines(await editor.read('tables/bls-ooh-2025.related.csv'))).toEqual([
    'occupation,related',
    'us-soc-15-1252,us-soc-15-2051',
    'us-soc-15-2051,us-soc-15-1252',
  ]);
  expect(skipped).toEqual(['the page “Gear Soldiers” is about no category of content/occupations']);
});

test('a folder without pages is refused', async () => {
  const editor = await openEditor();
  await expect(editor.run('handbook', 'oews')).rejects.toThrow(/holds no pages of the handbook/);
});

test('people go where the title is the same, at least one in twenty of those who leave, most first', async () => {
  const editor = await openEditor();
  await editor.run('transitions', 'study/transitions_asec_gears.csv');
  expect(lines(await editor.read('tables/transitions-asec-soc2010.transitions.csv'))).toEqual([
    'occupation,title,next,joined,percent',
    'us-soc-15-1252,Miscellaneous Gears,,,20',
    'us-soc-15-1252,Gear Scientists,us-soc-15-2051,,5',
    'us-soc-15-1253,Gear-Developers,us-soc-15-1252,15-1270,12.3',
  ]);
});

test('a field of study is taken by four digits, and leads to a category by the codes that it joins as well', async () => {
  const editor = await openEditor();
  await editor.edit(scientists, (text) =>
    text.replace('country: us\n', 'country: us\nonetParts: [15-2059.00, 15-2058.00]\n'),
  );
  await editor.run('fields', 'study/CIP2020_SOC2018_Crosswalk.csv');
  expect(lines(await editor.read('tables/cip2020-soc2018.fields.csv'))).toEqual([
    'field,occupation',
    '11.07,us-soc-15-2051',
    '14.01,us-soc-15-1252',
  ]);
});

test('earnings and debt of graduates stand by field and degree with what they rest on; where too few report, nothing stands', async () => {
  const editor = await openEditor();
  const { skipped } = await editor.run('degrees', 'study/earnings_by_field_credential.csv');
  expect(lines(await editor.read('tables/scorecard-fields-2026-06.degrees.csv'))).toEqual([
    'field,name,degree,programmes,graduates,p25,earnings,p75,debt',
    `14.01,"Gears, General",Bachelor's Degree,34,1106,86084,92070,95314,21018`,
  ]);
  expect(skipped).toEqual(['rows of no degree, or of which too few report earnings: 1']);
});

test('what the four tables hold is what verification derives again', async () => {
  const editor = await openEditor();
  await editor.run('handbook', 'gear-ooh');
  await editor.run('transitions', 'study/transitions_asec_gears.csv');
  await editor.run('fields', 'study/CIP2020_SOC2018_Crosswalk.csv');
  await editor.run('degrees', 'study/earnings_by_field_credential.csv');
  expect((await editor.verify('study')).differences).toEqual([]);
  await editor.edit('tables/cip2020-soc2018.fields.csv', (text) => `${text}99.01,us-soc-15-1252\n`);
  expect((await editor.verify('study')).differences).toEqual([
    expect.stringMatching(/99\.01\/us-soc-15-1252 {2}is a row, the file gives nothing$/),
  ]);
});
