import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checker/check-content.ts';
import { readingRules } from '../../src/checker/reading-rules.ts';
import { plainLine } from '../../src/checker/report/terminal.ts';
import { rules } from '../../src/checker/rules/index.ts';

/*
 * tests/fixtures/rules/<rule>/<case>/ holds the files of one case, laid over tests/fixtures/content/valid, and
 * expected.txt with every line of the report. `.delete` lists what the case takes away. New expectations:
 * npx vitest run tests/content/rules.test.ts --update
 */
const base = 'tests/fixtures/content/valid';
const fixtures = 'tests/fixtures/rules';
const scratch = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const ids = [...readingRules, ...rules].map(({ id }) => id);

/** The report on one case, line by line. */
function reportOn(name: string): string[] {
  const folder = join(scratch, name);
  const files = join(fixtures, name);
  cpSync(base, folder, { recursive: true });
  const deletions = join(files, '.delete');
  if (existsSync(deletions)) {
    for (const path of readFileSync(deletions, 'utf8').trim().split('\n'))
      rmSync(join(folder, path), { recursive: true });
  }
  cpSync(files, folder, { recursive: true, filter: (path) => !/(expected\.txt|\.delete)$/.test(path) });
  return checkContent(folder).problems.map(plainLine);
}

test('the content that fixtures are laid over has no problems', () => {
  expect(checkContent(base).problems).toEqual([]);
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect(readdirSync(fixtures).sort()).toEqual([...ids].sort());
});

test('no rule shares its id or lacks a description', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, description } of [...readingRules, ...rules]) expect(description, id).toMatch(/^[A-Z].*\.$/);
});

describe.each(readdirSync(fixtures))('%s', (rule) => {
  test.each(readdirSync(join(fixtures, rule)))('%s', async (name) => {
    const report = reportOn(join(rule, name));
    expect(report.some((line) => line.split(' ')[1] === rule)).toBe(true);
    expect(new Set(report).size).toBe(report.length);
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(join('../..', fixtures, rule, name, 'expected.txt'));
  });
});
