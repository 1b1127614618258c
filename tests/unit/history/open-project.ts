import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { runCommand } from '../../run-command.ts';

/** A project of its own, under git, with a fixture as its content: the valid one, unless told otherwise. */
export function openProject(content = 'tests/fixtures/content/valid') {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  cpSync(content, join(root, 'content'), { recursive: true });
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = () => {
    git('add', '-A');
    git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', 'a state');
  };
  git('init', '-q', '-b', 'main');
  commit();
  return {
    path: (file: string) => join(root, file),
    commit,
    edit(file: string, from: string, to: string) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, file), text.replace(from, to));
    },
    write(file: string, text: string) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    /** Runs a command of src/cli in the project. */
    run: (command: string, ...args: string[]) => runCommand(command, args, { cwd: root }),
  };
}
