import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HistoryError } from './history-error.ts';
import { isShallow, shallowWords } from './shallow-clone.ts';

/** The newest release of a project, and the commit that brought it. */
export interface LastRelease {
  day: string;
  revision: string;
}

/**
 * Finds the newest file of `content/releases` and the commit in which it appeared.
 *
 * @param root The project’s root.
 * @throws HistoryError where there is none, it was never committed, or the clone does not hold its commit.
 */
export function lastRelease(root = '.'): LastRelease {
  const day = readdirSync(join(root, 'content/releases'))
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.md$/.test(name))
    .sort()
    .at(-1)
    ?.slice(0, -3);
  if (!day) throw new HistoryError('content/releases holds no release. Write the first one by hand.');
  if (isShallow(root)) throw new HistoryError(`The last release cannot be found. ${shallowWords}`);
  const path = `content/releases/${day}.md`;
  const log = spawnSync('git', ['log', '--diff-filter=A', '--format=%H', '-1', '--', path], { cwd: root });
  const revision = log.stdout?.toString().trim();
  if (!revision) {
    throw new HistoryError(`${path} was never committed. Commit it, or name a revision with --since.`);
  }
  return { day, revision };
}
