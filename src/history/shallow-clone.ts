import { spawnSync } from 'node:child_process';

/** What to do about a clone that holds the newest commits only. */
export const shallowWords = 'This clone holds the newest commits only. Fetch the others first: git fetch --unshallow';

/** Whether a clone was cut short: what happened before looks as if it had come with its oldest commit. */
export function isShallow(root: string): boolean {
  const { stdout } = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: root });
  return stdout?.toString().trim() === 'true';
}
