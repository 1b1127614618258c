import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { scratchContent } from './scratch-content.ts';

const broken = { 'guides/method.md': (text: string) => text.replace('title:', 'titel:') };

/** Runs `npm run check` as npm does. */
function check(args: string[], environment: Record<string, string> = {}) {
  const { GITHUB_ACTIONS: _, ...own } = process.env;
  const run = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...own, ...environment },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test('clean content exits with 0 and says how much was read', () => {
  expect(check(['tests/fixtures/content/valid'])).toEqual({ status: 0, out: '13 files, no problems\n', err: '' });
});

test('problems are reported and the exit code is 1', () => {
  const { status, out } = check([scratchContent(broken)]);
  expect(status).toBe(1);
  expect(out).toMatch(/guides\/method\.md:2:1 {2}schema\n {2}found the unknown key "titel"; did you mean "title"\?/);
  expect(out).toMatch(/\n1 problem in 1 of 13 files\n$/);
});

test('on GitHub problems are annotations', () => {
  const folder = scratchContent(broken);
  const { status, out } = check([folder], { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(out).toMatch(/^::error file=.*guides\/method\.md,line=2,col=1,endLine=2,endColumn=5,title=schema::found/);
  expect(check([folder, '--format', 'terminal'], { GITHUB_ACTIONS: 'true' }).out).not.toContain('::error');
  expect(check([folder, '--format', 'github']).out).toContain('::error');
});

test('--fix corrects what has one right answer, says so, and reports the rest', () => {
  const pasted = (text: string) => text.replace('median: 130000', 'median: $130,000');
  const folder = scratchContent({ ...broken, 'occupations/us-soc-15-1252.md': pasted });
  const first = check([folder, '--fix']);
  expect(first.status).toBe(1);
  expect(first.out).toMatch(/us-soc-15-1252\.md:8:67 {2}corrected {2}"\$130,000" → "130000"\n/);
  expect(first.out).toMatch(/\n1 problem in 1 of 13 files\n$/);
});

test('a folder without content fails', () => {
  const { status, out } = check(['tests/fixtures/content/nowhere']);
  expect(status).toBe(1);
  expect(out).toContain('tests/fixtures/content/nowhere:1:1  content-not-empty');
});

test.each([[['--format', 'xml']], [['--fast']], [['a', 'b']]])('wrong options %j exit with 2 and the usage', (args) => {
  const { status, out, err } = check(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('Usage: npm run check');
  expect(err).not.toMatch(/^ +at /m);
});
