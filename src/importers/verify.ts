import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { sourcedObjects } from '../checker/sourced-objects.ts';
import { type Content, openContent } from './content.ts';
import type { EditedFile } from './edited-file.ts';
import type { Change } from './front-matter/list-changes.ts';
import { ImportError } from './import-error.ts';
import type { Importer } from './importer.ts';
import { importers } from './importers.ts';
import { editFiles } from './run-import.ts';

export interface Verification {
  /** One line for each publisher’s file that was read. */
  read: string[];
  /** Imported entries of the content that a file of the folder gives, whatever their values. */
  derived: number;
  /** Values that differ from the publisher’s, entries that its file does not give, files that give nothing: one line each. */
  differences: string[];
  /** Entries that the file gives and an editor typed or overrode, with the reason, one line each. */
  byHand: string[];
  /** Imported entries that no file of the folder gives, by importer and source. */
  unread: { by: string; source: string; entries: number }[];
  /** Tables of pay by place and by industry that no file of the folder gives: their names, by folder of the content. */
  unreadTables: { folder: string; tables: string[] }[];
}

/**
 * Derives every imported figure again from a folder of publishers’ files, at any depth, and lists what differs. Writes
 * nothing. Files are found by their names; what no importer knows is passed over.
 *
 * @param folder Holds the publishers’ files.
 * @param contentFolder The content.
 * @throws ImportError where the folder holds no publisher’s file.
 */
export async function verify(folder: string, contentFolder: string): Promise<Verification> {
  const content = openContent(contentFolder);
  const read: string[] = [];
  const differences = new Set<string>();
  const byHand = new Set<string>();
  const given = new Set<string>();
  const written = new Set<string>();
  for (const { importer, path } of await publisherFiles(folder)) {
    const name = relative(folder, path).replaceAll(sep, '/');
    const result = await readAndApply(importer, path, content);
    if (typeof result === 'string') {
      differences.add(`${name}  ${result}`);
      continue;
    }
    read.push(`${name}  ${result.found}`);
    for (const { path, changes, kept, gone, given: rows } of result.edited) {
      written.add(resolve(path));
      for (const row of rows) given.add(nameOf(path, row));
      for (const change of changes) differences.add(sentence(change));
      for (const line of gone) differences.add(line);
      for (const line of kept) byHand.add(line);
    }
  }
  const { derived, unread } = await compareWithContent(content, given);
  const unreadTables = await tablesWithout(written, contentFolder);
  return { read, derived, differences: [...differences], byHand: [...byHand], unread, unreadTables };
}

/** What a file gives, or why it gives nothing: one file must not keep the others from being verified. */
async function readAndApply(
  importer: Importer,
  path: string,
  content: Content,
): Promise<{ found: string; edited: EditedFile[] } | string> {
  try {
    const { found, apply } = await importer.read(path);
    return { found, edited: editFiles(await apply(content)) };
  } catch (error) {
    if (error instanceof ImportError) return error.message.split('\n')[0] ?? '';
    throw error;
  }
}

function sentence({ path, figure, old, new: now }: Change): string {
  return `${path}  ${figure}  ${old === undefined ? 'is not in the content' : `is ${old}`}, the file gives ${now ?? 'nothing'}`;
}

/** An entry by what says which one it is: its file, source and locator, and what tells it from its neighbours. */
function nameOf(path: string, entry: Readonly<Record<string, unknown>>): string {
  const parts = [
    'by',
    'source',
    'locator',
    'name',
    'measure',
    'level',
    'statistic',
    'span',
    'period',
    'covers',
    'area',
  ];
  return JSON.stringify([path, ...parts.map((part) => entry[part])]);
}

async function compareWithContent(
  content: Content,
  given: ReadonlySet<string>,
): Promise<Pick<Verification, 'derived' | 'unread'>> {
  const files = (
    await Promise.all((['occupation', 'profile', 'salary'] as const).map((kind) => content.files(kind)))
  ).flat();
  const imported = files.flatMap(({ path, data }) =>
    sourcedObjects(data).flatMap(({ fields }) =>
      typeof fields.by === 'string'
        ? [{ name: nameOf(path, fields), by: fields.by, source: String(fields.source) }]
        : [],
    ),
  );
  const missing = Map.groupBy(
    imported.filter(({ name }) => !given.has(name)),
    ({ by, source }) => `${by}|${source}`,
  );
  return {
    derived: given.size,
    unread: [...missing.values()].map((entries) => ({
      by: entries[0]?.by ?? '',
      source: entries[0]?.source ?? '',
      entries: entries.length,
    })),
  };
}

/** The tables by place and by industry that were not written. */
async function tablesWithout(written: ReadonlySet<string>, contentFolder: string) {
  const folders = await Promise.all(
    ['places', 'industries'].map(async (folder) => {
      const own = join(contentFolder, folder);
      const names = existsSync(own) ? await readdir(own) : [];
      return { folder, tables: names.filter((name) => !written.has(resolve(own, name))).sort() };
    }),
  );
  return folders.filter(({ tables }) => tables.length > 0);
}

interface PublisherFile {
  importer: Importer;
  path: string;
}

async function publisherFiles(folder: string): Promise<PublisherFile[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, '/')).sort();
  const found = names.flatMap((name) =>
    importers
      .filter(({ files }) => files.test(name))
      .map((importer) => ({ importer, path: join(folder, importer.readsFolder ? dirname(name) : name) })),
  );
  if (found.length > 0) return found;
  throw new ImportError(`${folder} holds no publisher’s file that an importer knows by its name.`, {
    expected: 'files named as their publishers name them, such as national_M2025_dl.xlsx; CONTRIBUTING lists them',
    todo: 'name the folder that holds them; the files of job boards lie in a folder named after the board',
  });
}
