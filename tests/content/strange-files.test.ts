import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checker/check-content.ts';
import { plainLine, terminalReport } from '../../src/checker/report/terminal.ts';
import { scratchContent } from './scratch-content.ts';

const reportOn = (folder: string) => checkContent(folder, 'content').problems.map(plainLine);

test.each([
  ['out of the folder', '/etc/hostname', 'guides/about.md'],
  ['to a folder', '/etc', 'guides/more'],
  ['to nowhere', '/nowhere/at/all', 'sources/gone.md'],
  ['to itself', 'loop.md', 'guides/loop.md'],
  ['to the folder that holds it', '..', 'guides/up'],
])('a link %s is not followed', (_, target, name) => {
  const folder = scratchContent();
  symlinkSync(target, join(folder, name));
  expect(reportOn(folder)).toEqual([`content/${name}:1:1 unknown-file found a symbolic link, expected a file`]);
});

test('a pipe is not waited for', () => {
  const folder = scratchContent();
  expect(spawnSync('mkfifo', [join(folder, 'guides/pipe.md')]).status).toBe(0);
  expect(reportOn(folder)).toEqual(['content/guides/pipe.md:1:1 unknown-file found a pipe, expected a file']);
});

test('a socket is not read', async () => {
  const folder = scratchContent();
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(join(folder, 'guides/s.md'), resolve));
  expect(reportOn(folder)).toEqual(['content/guides/s.md:1:1 unknown-file found a socket, expected a file']);
});

test('a name with a line end or a sign that steers a terminal stays on one line', () => {
  const folder = scratchContent();
  writeFileSync(join(folder, 'guides', 'a\nb\u001b[31m(c)[d].md'), 'x');
  mkdirSync(join(folder, 'claims'));
  const check = checkContent(folder, 'content');
  expect(check.problems.length).toBeGreaterThan(0);
  for (const problem of check.problems) expect(plainLine(problem)).not.toMatch(/\p{Cc}/u);
  expect(terminalReport(check.problems, check.files)).not.toContain('\u001b[31m(c)');
});

test('a file full of conflicts is told of its first ones, at once', () => {
  const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n';
  const folder = scratchContent({ 'guides/choose.md': conflict.repeat(120_000) });
  const before = performance.now();
  const lines = reportOn(folder).filter((line) => line.includes('merge-conflict'));
  expect(lines).toHaveLength(20);
  expect(performance.now() - before).toBeLessThan(2000);
});
