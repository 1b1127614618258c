import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checker/check-content.ts';
import { openContent } from '../../../src/importers/content.ts';
import { importers } from '../../../src/importers/importers.ts';
import { type ImportReport, runImport } from '../../../src/importers/run-import.ts';
import { type Verification, verify } from '../../../src/importers/verify.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/importers/', import.meta.url));

/** Path of a publisher’s file among the fixtures. */
export function publisherFile(name: string): string {
  return join(fixtures, name);
}

/** An editor at work on a copy of the fixture content; the copy is removed with the test. */
export interface Editor {
  run(importer: string, file: string): Promise<ImportReport>;
  /** Derives everything again from a folder of publishers’ files; without one, from all of the fixtures. */
  verify(folder?: string): Promise<Verification>;
  read(path: string): Promise<string>;
  /** What a file says, its lines made whole by what their sources give. */
  frontMatter(path: string): Promise<Readonly<Record<string, unknown>>>;
  /** The whole rows of a list in front matter. */
  entries(path: string, key: string): Promise<Record<string, unknown>[]>;
  /** What the check says of imported figures that are not as they were written: path and message. */
  changedByHand(): string[];
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
  const frontMatter = async (path: string) => {
    const kind = path.startsWith('occupations/') ? 'occupation' : path.endsWith('profile.md') ? 'profile' : 'salary';
    const file = (await openContent(folder).files(kind)).find((one) => one.path.endsWith(path));
    if (!file) throw new Error(`no file ${path}`);
    return file.data as unknown as Record<string, unknown>;
  };
  return {
    run(name, file) {
      const importer = importers.find((one) => one.name === name);
      if (!importer) throw new Error(`no importer ${name}`);
      return runImport(importer, publisherFile(file), folder);
    },
    verify: (files = '.') => verify(publisherFile(files), folder),
    read,
    frontMatter,
    async entries(path, key) {
      const entries = (await frontMatter(path))[key];
      if (!Array.isArray(entries)) throw new Error(`${path}: ${key} is no list`);
      return entries;
    },
    changedByHand: () =>
      checkContent(folder, 'content')
        .problems.filter(({ rule }) => rule === 'imported-unchanged')
        .map(({ path, message }) => `${path}: ${message}`),
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
