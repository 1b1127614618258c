import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importers } from '../../../src/importers/importers.ts';
import { runCommand } from '../../run-command.ts';
import { publisherFile } from './editor.ts';

const workbook = publisherFile('oews/national_M2025_dl.xlsx');

const command = (...args: string[]) => runCommand('import', args);

async function copyOfContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(publisherFile('content'), folder, { recursive: true });
  return folder;
}

test('an import prints each figure, what it skipped and a summary', async () => {
  const { status, stdout } = await command('oews', workbook, '--content', await copyOfContent());
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('Read OEWS May 2025, 2 detailed occupations.');
  expect(lines).toContainEqual(expect.stringMatching(/us-soc-15-1252\.md {2}wage\.us\.2025-05\.median {2}new 136000$/));
  expect(lines).toContainEqual(expect.stringMatching(/^skipped: .*15-2051/));
  expect(lines.at(-1)).toBe('18 values changed in 2 files; 0 kept, 1 skipped.');
});

test('a misspelt importer is answered with the nearest one', async () => {
  const { status, stderr } = await command('owes', workbook);
  expect(status).toBe(1);
  expect(stderr).toContain('There is no importer “owes”. Did you mean “oews”?');
});

test.each([[[]], [['oews']], [['oews', workbook, 'more']], [['oews', workbook, '--dry']]])(
  'the arguments %j are answered with the usage and every importer',
  async (args) => {
    const { status, stderr } = await command(...args);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run import <importer> -- <file or folder> [--content <folder>]');
    for (const { name } of importers) {
      expect(stderr).toContain(`\n  ${name} `);
    }
  },
);

test('a folder that is not there is an error, not an empty import', async () => {
  const { status, stderr } = await command('oews', workbook, '--content', 'nowhere');
  expect(status).toBe(1);
  expect(stderr).toMatch(/Cannot read the folder nowhere[\s\S]*--content[\s\S]*No file was changed\./);
});
