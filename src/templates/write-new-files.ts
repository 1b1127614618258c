import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NewFile, NewFileError } from './template.ts';

/**
 * Writes new files below a content folder, all or none.
 *
 * @returns Their paths.
 * @throws NewFileError where one is there already: nothing is ever overwritten.
 */
export function writeNewFiles(folder: string, files: readonly NewFile[]): string[] {
  const placed = files.map(({ path, text }) => ({ path: join(folder, path), text }));
  const taken = placed.find(({ path }) => existsSync(path));
  if (taken) throw new NewFileError(`${taken.path} is there already. Edit it, or choose another name.`);
  for (const { path, text } of placed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  return placed.map(({ path }) => path);
}
