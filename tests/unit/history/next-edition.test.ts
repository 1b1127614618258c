import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openProject } from './open-project.ts';

/*
 * What docs/next-edition.md describes, with the commands that it names: the wages of May 2024 and May 2025 as published,
 * of three occupations, and one claim. The comparison as it came out is kept, and the page shows it.
 */

const year = 'tests/fixtures/importers-year';
const page = readFileSync('docs/next-edition.md', 'utf8');
const workbook = (edition: number) => resolve(`${year}/national_M${edition}_dl.xlsx`);

/** The content with the edition of May 2024, committed. */
async function firstEdition() {
  const project = openProject(`${year}/content`);
  expect((await project.run('import', 'oews', workbook(2024))).stderr).toBe('');
  project.commit();
  expect((await project.run('check')).stdout).toContain('no problems');
  return project;
}

const claim = 'content/claims/developer-133k.md';
const source = 'content/sources/bls-oews-2025.md';

test('the comparison of two editions is the one that is kept, and the page shows it', async () => {
  const project = await firstEdition();
  project.write(source, readFileSync(`${year}/next/sources/bls-oews-2025.md`, 'utf8'));
  const imported = await project.run('import', 'oews', workbook(2025));
  expect(imported.stdout).toContain('27 values changed in 3 files; 0 kept, 0 skipped.');
  const report = (await project.run('diff', 'main')).stdout;
  await expect(report).toMatchFileSnapshot(resolve(`${year}/diff.md`));
  const shown = page.split('\n').filter((line) => line.startsWith('| `us-soc-'));
  expect(shown.length).toBeGreaterThan(3);
  expect(report.split('\n')).toEqual(expect.arrayContaining(shown));
});

test('an edition without its source is not imported, and a claim that it contradicts is named by the check', async () => {
  const project = await firstEdition();
  const refused = await project.run('import', 'oews', workbook(2025));
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining(`There is no ${source}`) });
  expect(page).toContain(refused.stderr.trim());
  project.write(source, readFileSync(`${year}/next/sources/bls-oews-2025.md`, 'utf8'));
  await project.run('import', 'oews', workbook(2025));
  const { stdout, status } = await project.run('check');
  expect(status).toBe(1);
  const [said = ''] = /^content\/claims[\s\S]*?→ .*$/m.exec(stdout) ?? [];
  expect(page).toContain(said);
  project.edit(claim, 'verdict: confirmed', 'verdict: outdated-edition');
  expect((await project.run('check')).stdout).toContain('no problems');
});
