import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildEnvironment } from '../build-site.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Where the packages keep the commands. */
const programs: Record<string, string> = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  astro: 'node_modules/astro/bin/astro.mjs',
};

/** Runs a command of a package to its end: its exit status, and what it printed on both streams. */
function run(command: string): Promise<{ status: number; output: string }> {
  const [name = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      name === 'node' ? args : [programs[name] ?? name, ...args],
      { env: buildEnvironment({ out: '' }), maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

// What `npm run lint` runs, here beside the other tests and told like them.
test.each((scripts.lint ?? '').split(' && '))('%s finds nothing', async (command) => {
  const { status, output } = await run(command);
  expect(status, output).toBe(0);
});
