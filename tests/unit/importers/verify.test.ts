import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';
import { type Editor, openEditor, publisherFile } from './editor.ts';

const developers = 'occupations/us-soc-15-1252.md';

/** Content into which every fixture file was imported. */
async function importedContent(): Promise<Editor> {
  const editor = await openEditor();
  for (const [importer, file] of [
    ['oews', 'oews/national_M2021_dl.xlsx'],
    ['oews', 'oews/national_M2024_dl.xlsx'],
    ['oews', 'oews/national_M2025_dl.xlsx'],
    ['exposure', 'exposure/gpts_are_gpts_occ_level.csv'],
    ['h1b', 'h1b/h1b_title_soc2018.csv'],
  ] as const) {
    await editor.run(importer, file);
  }
  return editor;
}

test('content that agrees with the publishers’ files has no difference', async () => {
  const editor = await importedContent();
  const { differences, read, derived, unread } = await editor.verify('oews');
  expect(differences).toEqual([]);
  expect(read).toContain('national_M2025_dl.xlsx  OEWS May 2025, 2 detailed occupations');
  expect(derived).toBeGreaterThan(3);
  expect(unread).toContainEqual({ by: 'import exposure', source: 'exposure-gpts-2025', entries: expect.any(Number) });
});

test('a value that was changed by hand is named, with the publisher’s', async () => {
  const editor = await importedContent();
  await editor.edit(developers, (text) => text.replace('median: 136000', 'median: 163000'));
  const before = await editor.everything();
  const { differences } = await editor.verify('oews');
  expect(differences).toContainEqual(
    expect.stringMatching(/us-soc-15-1252\.md {2}wage\.us\.2025-05\.median {2}is 163000, the file gives 136000$/),
  );
  expect(await editor.everything()).toEqual(before);
});

test('a value that was changed for a stated reason is told apart', async () => {
  const editor = await importedContent();
  await editor.edit(developers, (text) =>
    text.replace('median: 136000', 'median: 163000, override: corrected by the publisher'),
  );
  const { differences, byHand } = await editor.verify('oews');
  expect(differences).toEqual([]);
  expect(byHand).toEqual([expect.stringMatching(/wage\.us\.2025-05 .*corrected by the publisher/)]);
});

test('an entry that the publisher’s file does not have is named', async () => {
  const editor = await importedContent();
  await editor.edit(developers, (text) =>
    text.replace(
      / {2}- \{ source: bls-oews-2025, .*\n/,
      (line) => line + line.replace('bls-oews-2025,', 'bls-oews-2025, level: mid,'),
    ),
  );
  const { differences } = await editor.verify('oews');
  expect(differences).toContainEqual(expect.stringMatching(/us-soc-15-1252\.md .*mid.*no longer gives it/));
});

test('a file that gives nothing asked for is named, and the others are verified all the same', async () => {
  const editor = await importedContent();
  await editor.edit('roles/gear-engineer/salary.md', (text) =>
    text.replace('isecjobs: [Vault Security Engineer]', 'isecjobs: []'),
  );
  const { differences, read } = await editor.verify('isecjobs/..');
  expect(read.some((line) => line.startsWith('oews/national_M2025_dl.xlsx'))).toBe(true);
  expect(differences).toContainEqual(
    expect.stringMatching(/^isecjobs\/salaries_2025-08-03\.csv {2}No role has 10 distinct ads/),
  );
});

test('a folder without publishers’ files is an error', async () => {
  const editor = await openEditor();
  await expect(editor.verify('content')).rejects.toThrow(/no publisher’s file[\s\S]*national_M2025_dl\.xlsx/);
});

test('the command prints a summary and fails where something differs', async () => {
  const run = (folder: string) => runCommand('verify', [folder, '--content', publisherFile('content')]);
  const differing = await run(publisherFile('exposure'));
  expect(differing.stdout).toMatch(/differs: .*exposure.*is not in the content, the file gives/);
  expect(differing.stdout).toMatch(/derived again from 1 file: \d+ differences?\.\n$/);
  expect(differing.status).toBe(1);
  const without = spawnSync(process.execPath, ['src/cli/verify.ts'], { encoding: 'utf8' });
  expect(without).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: npm run verify') });
});
