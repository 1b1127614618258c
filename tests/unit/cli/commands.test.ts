import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Other tests run the commands inside their own process; here Node itself loads them as an editor’s does.
test.each(['diff', 'import', 'new', 'release', 'stale'])(
  '%s starts as a program, and refuses a wrong option',
  (name) => {
    const run = spawnSync(process.execPath, [`src/cli/${name}.ts`, '--wrong'], { encoding: 'utf8', input: '' });
    expect(run.status).toBeGreaterThan(0);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/--wrong|Usage/);
    expect(run.stderr).not.toContain('    at ');
  },
);
