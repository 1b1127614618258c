import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';
const file = 'oews/national_M2025_dl.xlsx';

const replace = (from: string | RegExp, to: string) => (text: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};

test('what an import wrote is as it wrote it until someone edits it, and again after the next import', async () => {
  const editor = await openEditor();
  await editor.run('oews', file);
  expect(editor.changedByHand()).toEqual([]);
  await editor.edit(developers, replace('median: 136000', 'median: 163000'));
  expect(editor.changedByHand()).toEqual([
    'content/occupations/us-soc-15-1252.md: found a line otherwise than the importer oews wrote it',
  ]);
  await editor.run('oews', file);
  expect(editor.changedByHand()).toEqual([]);
});

test('the order of keys, quotes and what editors add to a line change nothing of it', async () => {
  const editor = await openEditor();
  await editor.run('oews', file);
  await editor.edit(
    developers,
    replace(/median: 136000, (.*) }/, '$1, "median": 136000, confirmed: looked up twice }'),
  );
  expect(editor.changedByHand()).toEqual([]);
});

test('an overridden line is the editor’s, also after another import; a line that is gone is found', async () => {
  const editor = await openEditor();
  await editor.run('oews', file);
  const written = await editor.read(developers);
  await editor.edit(developers, replace(/median: 136000(.*) }/, 'median: 163000$1, override: corrected on its page }'));
  expect(editor.changedByHand()).toEqual([]);
  await editor.run('oews', file);
  expect(editor.changedByHand()).toEqual([]);
  await editor.edit(developers, () =>
    written.replace(/\n {2}- \{ source: bls-oews-2025.*/, '').replace('wages:\n', ''),
  );
  expect(editor.changedByHand()).toEqual([
    'content/imported/bls-oews-2025.csv: found no line of "bls-oews-2025" in content/occupations/us-soc-15-1252.md, expected 1',
  ]);
});

test('an import of one source takes nothing back that was edited by hand in another', async () => {
  const editor = await openEditor();
  await editor.run('oews', file);
  await editor.run('exposure', 'exposure/gpts_are_gpts_occ_level.csv');
  await editor.edit(developers, replace('median: 136000', 'median: 163000'));
  await editor.run('exposure', 'exposure/gpts_are_gpts_occ_level.csv');
  expect(editor.changedByHand()).toHaveLength(1);
});

test('a table is known as a whole, whatever its line ends', async () => {
  const editor = await openEditor();
  const table = 'tables/onet-30-1.skills.csv';
  await editor.run('onet', 'onet');
  await editor.edit(table, (text) => text.replaceAll('\n', '\r\n'));
  expect(editor.changedByHand()).toEqual([]);
  await editor.edit(table, (text) => text.replace(/\d\.\d/, '1.5'));
  expect(editor.changedByHand()).toEqual([
    `content/${table}: found the table otherwise than the importer onet wrote it`,
  ]);
});
