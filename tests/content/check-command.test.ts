import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runCommand } from '../run-command.ts';
import { scratchContent } from './scratch-content.ts';

const broken = { 'guides/method.md': (text: string) => text.replace('title:', 'titel:') };

/** Runs `npm run check` with arguments. */
async function check(args: string[], environment: Record<string, string> = {}) {
  const env = { GITHUB_ACTIONS: undefined, ...environment };
  const { status, stdout, stderr } = await runCommand('check', args, { env });
  return { status, out: stdout, err: stderr };
}

test('clean content exits with 0 and says how much was read', async () => {
  const clean = { status: 0, stdout: '15 files, no problems\n', stderr: '' };
  const run = spawnSync(process.execPath, ['src/cli/check.ts', 'tests/fixtures/content/valid'], { encoding: 'utf8' });
  expect(run).toMatchObject(clean);
  expect(await check(['tests/fixtures/content/valid'])).toEqual({ status: 0, out: '15 files, no problems\n', err: '' });
});

test('problems are reported and the exit code is 1', async () => {
  const { status, out } = await check([scratchContent(broken)]);
  expect(status).toBe(1);
  expect(out).toMatch(/guides\/method\.md:2:1 {2}schema\n {2}found the unknown key "titel"; did you mean "title"\?/);
  expect(out).toMatch(/\n1 problem in 1 of 15 files\n$/);
});

test('on GitHub problems are annotations', async () => {
  const folder = scratchContent(broken);
  const { status, out } = await check([folder], { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(out).toMatch(/^::error file=.*guides\/method\.md,line=2,col=1,endLine=2,endColumn=5,title=schema::found/);
  expect((await check([folder, '--format', 'terminal'], { GITHUB_ACTIONS: 'true' })).out).not.toContain('::error');
  expect((await check([folder, '--format', 'github'])).out).toContain('::error');
});

test('--fix corrects what has one right answer, says so, and reports the rest', async () => {
  const pasted = (text: string) => text.replace('median: 130000', 'median: $130,000');
  const folder = scratchContent({ ...broken, 'occupations/us-soc-15-1252.md': pasted });
  const first = await check([folder, '--fix']);
  expect(first.status).toBe(1);
  expect(first.out).toMatch(/us-soc-15-1252\.md:8:67 {2}corrected {2}"\$130,000" → "130000"\n/);
  expect(first.out).toMatch(/\n1 problem in 1 of 15 files\n$/);
});

test('a flag whose dashes were left out is kept by npm, and holds all the same', async () => {
  const pasted = (text: string) => text.replace('median: 130000', 'median: $130,000');
  const folder = scratchContent({ 'occupations/us-soc-15-1252.md': pasted });
  const { status, out } = await check([folder], { npm_config_fix: 'true' });
  expect(out).toContain('corrected  "$130,000" → "130000"');
  expect(status).toBe(0);
});

test('whoever reads the report may stop reading: the command ends in silence', () => {
  const folder = scratchContent({ 'guides/method.md': (text) => `${text}\n${'# A heading\n\n'.repeat(5000)}` });
  const command = `"${process.execPath}" src/cli/check.ts "${folder}" | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toHaveLength(2);
});

test('a folder without content fails', async () => {
  const { status, out } = await check(['tests/fixtures/content/nowhere']);
  expect(status).toBe(1);
  expect(out).toContain('tests/fixtures/content/nowhere:1:1  content-not-empty');
});

test.each([[['--format', 'xml']], [['--fast']], [['a', 'b']]])(
  'wrong options %j exit with 2 and the usage',
  async (args) => {
    const { status, out, err } = await check(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Usage: npm run check');
    expect(err).not.toMatch(/^ +at /m);
  },
);
