import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const salary = 'content/roles/developer/salary.md';

/** A project of its own, under git, with the valid fixture as its content. */
function openProject() {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  cpSync('tests/fixtures/content/valid', join(root, 'content'), { recursive: true });
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = () => {
    git('add', '-A');
    git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', 'a state');
  };
  git('init', '-q');
  commit();
  return {
    path: (file: string) => join(root, file),
    commit,
    edit(file: string, from: string, to: string) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, file), text.replace(from, to));
    },
    release(...args: string[]) {
      const script = resolve('src/cli/release.ts');
      return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
    },
  };
}

test('a release lists what changed since the last one, with room for the reason', () => {
  const project = openProject();
  const [, median = ''] = /median: (\d+)/.exec(readFileSync(project.path(salary), 'utf8')) ?? [];
  const now = String(Number(median) + 1);
  project.edit(salary, `median: ${median}`, `median: ${now}`);
  project.commit();
  const { status, stdout } = project.release('2026-12-01');
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

test('an unfilled release does not pass the check', () => {
  const project = openProject();
  expect(project.release('2026-12-01').status).toBe(0);
  const check = spawnSync(process.execPath, [resolve('src/cli/check.ts'), project.path('content')], {
    encoding: 'utf8',
  });
  expect(check.status).toBe(1);
  expect(check.stdout).toMatch(/2026-12-01\.md:2:7 {2}schema[\s\S]*an empty value/);
});

test.each([
  [['2026-11-20'], /is there already/],
  [['2026-11-19'], /does not follow the last release, 2026-11-20/],
  [['tomorrow'], /Usage/],
  [['2026-12-01', '--since', 'nowhere'], /revision “nowhere”[\s\S]*Give a commit, tag or branch/],
  [['--until', 'now'], /--until/],
])('the arguments %j are refused in words, and nothing is written', (args, message) => {
  const project = openProject();
  const { status, stderr } = project.release(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(project.path('content/releases/2026-12-01.md'))).toBe(false);
});

test('a project whose last release was never committed is told so', () => {
  const project = openProject();
  expect(project.release('2026-12-01').status).toBe(0);
  const { status, stderr } = project.release('2026-12-02');
  expect(status).toBe(1);
  expect(stderr).toMatch(/2026-12-01\.md was never committed/);
});
