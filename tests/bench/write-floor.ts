import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Seconds that it takes to write the files of a folder, held in memory, into a new one: nothing that makes the same site
 * can be faster. The best of three.
 */
export function writeFloor(folder: string, into: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ to: join(into, path.slice(folder.length)), bytes: readFileSync(path) }));
  const times = [1, 2, 3].map(() => {
    rmSync(into, { recursive: true, force: true });
    const start = process.hrtime.bigint();
    const made = new Set<string>();
    for (const { to, bytes } of files) {
      const parent = dirname(to);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(to, bytes);
    }
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  rmSync(into, { recursive: true, force: true });
  return Math.min(...times);
}
