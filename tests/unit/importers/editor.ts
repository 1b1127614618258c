import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { importers } from '../../../src/importers/importers.ts';
import { type ImportReport, runImport } from '../../../src/importers/run-import.ts';

const fixtures = new URL('../../fixtures/importers/', import.meta.url).pathname;

/** Path of a publisher’s file among the fixtures. */
export function publisherFile(name: string): string {
  return join(fixtures, name);
}

/** An editor at work on a copy of the fixture content; the copy is removed with the test. */
export interface Editor {
  run(importer: string, file: string): Promise<ImportReport>;
  read(path: string): Promise<string>;
  frontMatter(path: string): Promise<Record<string, never>>;
  /** Changes a file by hand. */
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Every file by path, to see that nothing changed. */
  everything(): Promise<Record<string, string>>;
}

export async function openEditor(): Promise<Editor> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(fixtures, 'content'), folder, { recursive: true });
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  return {
    run(name, file) {
      const importer = importers.find((one) => one.name === name);
      if (!importer) throw new Error(`no importer ${name}`);
      return runImport(importer, publisherFile(file), folder);
    },
    read,
    async frontMatter(path) {
      return parse((await read(path)).split('\n---')[0]?.slice(4) ?? '');
    },
    async edit(path, change) {
      await writeFile(join(folder, path), change(await read(path)));
    },
    async everything() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')])));
    },
  };
}
