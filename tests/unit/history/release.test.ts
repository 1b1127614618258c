import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../../run-command.ts';
import { openProject } from './open-project.ts';

const salary = 'content/roles/developer/salary.md';

test('a release lists what changed since the last one, with room for the reason', async () => {
  const project = openProject();
  const [, median = ''] = /median: (\d+)/.exec(readFileSync(project.path(salary), 'utf8')) ?? [];
  const now = String(Number(median) + 1);
  project.edit(salary, `median: ${median}`, `median: ${now}`);
  project.commit();
  const { status, stdout } = await project.run('release', '2026-12-01');
  expect(status).toBe(0);
  expect(stdout).toContain('content/releases/2026-12-01.md: 1 changed, 0 new and 0 withdrawn since 2026-11-20.');
  const [, frontMatter = ''] = readFileSync(project.path('content/releases/2026-12-01.md'), 'utf8').split('---\n');
  expect(parse(frontMatter)).toEqual({
    title: null,
    changes: [
      {
        figure: expect.stringMatching(/^developer\/.*\.median$/),
        old: median,
        new: now,
        source: expect.any(String),
        reason: null,
      },
    ],
    added: [],
  });
});

test('a release adds new roles to the ledger, and takes none away', async () => {
  const project = openProject();
  const ledger = 'kind,name\npage,/roles/<role>/\nrole,programmer\n';
  project.write('content/ledger.csv', ledger);
  expect((await project.run('release', '2026-12-01')).status).toBe(0);
  expect(readFileSync(project.path('content/ledger.csv'), 'utf8')).toBe(`${ledger}role,developer\nrole,tester\n`);
});

test('a project without a ledger gets one', async () => {
  const project = openProject();
  expect((await project.run('release', '2026-12-01')).status).toBe(0);
  expect(readFileSync(project.path('content/ledger.csv'), 'utf8')).toBe('kind,name\nrole,developer\nrole,tester\n');
});

test('an unfilled release does not pass the check', async () => {
  const project = openProject();
  expect((await project.run('release', '2026-12-01')).status).toBe(0);
  const check = await project.run('check');
  expect(check.status).toBe(1);
  expect(check.stdout).toMatch(/2026-12-01\.md:2:7 {2}schema[\s\S]*an empty value/);
});

test.each([
  [['2026-11-20'], /is there already/],
  [['2026-11-19'], /does not follow the last release, 2026-11-20/],
  [['tomorrow'], /Usage/],
  [['2026-12-01', '--since', 'nowhere'], /revision “nowhere”[\s\S]*Give a commit, tag or branch/],
  [['--until', 'now'], /--until/],
])('the arguments %j are refused in words, and nothing is written', async (args, message) => {
  const project = openProject();
  const { status, stderr } = await project.run('release', ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(project.path('content/releases/2026-12-01.md'))).toBe(false);
});

test('a project whose last release was never committed is told so', async () => {
  const project = openProject();
  expect((await project.run('release', '2026-12-01')).status).toBe(0);
  const { status, stderr } = await project.run('release', '2026-12-02');
  expect(status).toBe(1);
  expect(stderr).toMatch(/2026-12-01\.md was never committed/);
});

test('a clone that holds the newest commits only is told so, and nothing is written', async () => {
  const project = openProject();
  project.edit(salary, 'median:', 'median: ');
  project.commit();
  const shallow = join(mkdtempSync(join(tmpdir(), 'shallow-')), 'clone');
  onTestFinished(() => rmSync(join(shallow, '..'), { recursive: true }));
  const cloned = spawnSync('git', ['clone', '-q', '--depth', '1', `file://${project.path('.')}`, shallow]);
  expect(cloned.status).toBe(0);
  for (const [command, argument] of [
    ['release', '2026-12-01'],
    ['diff', 'HEAD~1'],
  ] as const) {
    const { status, stderr } = await runCommand(command, [argument], { cwd: shallow });
    expect({ command, status }).toEqual({ command, status: 1 });
    expect(stderr).toContain('git fetch --unshallow');
  }
  expect(existsSync(join(shallow, 'content/releases/2026-12-01.md'))).toBe(false);
});
