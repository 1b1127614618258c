import { expect, test } from 'vitest';
import { importers } from '../../../src/importers/importers.ts';
import { keysOf, importers as named } from '../../../src/schema/vocabulary.ts';
import { openEditor } from './editor.ts';

/*
 * What a source must say before an importer writes its lines.
 */

const source = 'sources/bls-oews-2025.md';
const workbook = 'oews/national_M2025_dl.xlsx';

test('the importers that a source may name are those that there are', () => {
  const writing = importers.filter(({ beginsFiles }) => !beginsFiles);
  expect(writing.map(({ name }) => name).sort()).toEqual([...keysOf(named)].sort());
});

test.each([
  [
    'gives nothing of the list',
    (text: string) => text.replace(/ {2}wages: .*\n/, '  exposure: { period: "2023" }\n'),
    /bls-oews-2025\.md does not give wages[\s\S]*wages: \{ measure: wage, .*period: 2025-05, .*locator: … \} under gives/,
  ],
  [
    'names no importer',
    (text: string) => text.replace('importer: oews\n', ''),
    /names no importer[\s\S]*importer: oews/,
  ],
  [
    'names another importer',
    (text: string) => text.replace('importer: oews', 'importer: cpi'),
    /names the importer cpi/,
  ],
  [
    'is typed by hand',
    (text: string) => text.replace('wages: { ', 'wages: { by: hand, '),
    /says that all its wages are typed by hand[\s\S]*take by: hand away/,
  ],
  [
    'gives another value',
    (text: string) => text.replace('scope: all', 'scope: full-time'),
    /gives wages the scope full-time, the publisher’s file has all[\s\S]*scope: all in gives\.wages/,
  ],
])('a source that %s is told what to say, and no file changes', async (_what, change, message) => {
  const editor = await openEditor();
  await editor.edit(source, change);
  const before = await editor.everything();
  await expect(editor.run('oews', workbook)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});

test('what the importer does not know of its lines is taken from the source', async () => {
  const editor = await openEditor();
  await editor.edit(source, (text) => text.replace('scope: all', 'scope: all, population: employees of gear works'));
  const { changes } = await editor.run('oews', workbook);
  expect(changes.length).toBeGreaterThan(0);
  const [wage] = await editor.entries('occupations/us-soc-15-1252.md', 'wages');
  expect(wage).toMatchObject({ median: 136000, population: 'employees of gear works' });
  expect(await editor.run('oews', workbook)).toMatchObject({ changes: [], written: [] });
});

test('what an editor added to a line stays with it when its figures change', async () => {
  const editor = await openEditor();
  await editor.run('oews', workbook);
  const path = 'occupations/us-soc-15-1252.md';
  await editor.edit(path, (text) =>
    text.replace('median: 136000', 'median: 135000, per: hour, because: so printed, retrieval: transcribed'),
  );
  await editor.run('oews', workbook);
  const line = (await editor.read(path)).split('\n').find((text) => text.includes('bls-oews-2025'));
  expect(line).toContain('median: 136000');
  expect(line).toContain('because: so printed');
  expect(line).toContain('retrieval: transcribed');
  expect(line).not.toContain('per: hour');
});

test('a publisher’s name that the pattern does not make stands in the line', async () => {
  const editor = await openEditor();
  await editor.edit('occupations/us-soc-15-1252.md', (text) => text.replace('Gear developers  ', 'Gear smiths'));
  await editor.run('oews', workbook);
  expect(await editor.read('occupations/us-soc-15-1252.md')).toContain(', locator: 15-1252 Gear Developers }\n');
});
