import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A copy of the valid content for one test, removed after it.
 *
 * @param changes By path below the content folder: the new text, or what makes it of the old one.
 */
export function scratchContent(changes: Record<string, string | ((text: string) => string)> = {}): string {
  const project = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const folder = join(project, 'content');
  cpSync('tests/fixtures/content/valid', folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
  }
  return folder;
}
