import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseFrontMatter } from '../checker/front-matter.ts';
import { readTable } from '../checker/read-table.ts';
import { validate as checked } from '../checker/validate.ts';
import { collections, type EntryData, type Kind } from '../schema/collections.ts';
import type { Area } from '../schema/table/area.ts';
import { areaTablePath, filedTablePath, pairTablePath, type RowData, seriesPath } from '../schema/table/tables.ts';
import { areasPath } from '../schema/vocabulary.ts';
import { ImportError } from './import-error.ts';

/** A Markdown file of the content, split where its front matter ends. */
export interface ContentFile<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** From the working directory, with forward slashes: for messages. */
  path: string;
  /** YAML between the two `---` lines, with its last line break. */
  frontMatter: string;
  /** Everything from the second `---` on, kept byte for byte. */
  rest: string;
  data: EntryData[K];
}

const opening = '---\n';
/** Of the front matter, in its file. */
const firstLine = 2;
const closing = /^---[ \t]*$/m;

/** The table of one source, with its rows. */
export interface TableFile<K extends keyof RowData = keyof RowData> {
  kind: K;
  /** From the working directory, with forward slashes. */
  path: string;
  /** The whole file; empty where there is none yet. */
  text: string;
  rows: RowData[K][];
}

/** The content that importers read and change. */
export interface Content {
  /**
   * Files of one kind, by path.
   * @throws ImportError where a file does not fit its schema, or there is none of the kind.
   */
  files<K extends Kind>(kind: K): Promise<ContentFile<K>[]>;
  /**
   * The table of areas.
   * @throws ImportError where there is none, or a row does not fit its schema.
   */
  areas(): Promise<Area[]>;
  /**
   * The table of rows by area, of series, of pairs of roles or of visa filings, that is named after a source; without rows where it is not there yet.
   * @throws ImportError where a row does not fit its schema.
   */
  table<K extends keyof typeof tableOf>(kind: K, source: string): Promise<TableFile<K>>;
}

/** Where the tables that importers write stand. */
const tableOf = { areaRow: areaTablePath, filedRow: filedTablePath, pairRow: pairTablePath, seriesRow: seriesPath };

/** Content below a folder such as `content`. Nothing is read before it is asked for. */
export function openContent(folder: string): Content {
  return {
    async files<K extends Kind>(kind: K) {
      const { path, example } = collections[kind];
      const found: ContentFile<K>[] = [];
      for (const file of await listFiles(folder)) {
        const id = path.exec(file)?.groups?.id;
        if (id !== undefined) found.push(await readContentFile(kind, id, join(folder, file)));
      }
      if (found.length > 0) return found;
      throw new ImportError(`${folder} holds no file of the kind ${kind}.`, {
        expected: `at least one ${example}`,
        todo: 'write the file with what the importer looks for, or name another folder with --content',
      });
    },
    async areas() {
      const { path, text, rows } = await readRows('area', join(folder, areasPath));
      if (text !== '') return rows;
      throw new ImportError(`There is no ${path}.`, {
        expected: 'the table of areas, which says for which areas figures are wanted',
        todo: 'write the table, or name another folder with --content',
      });
    },
    table: (kind, source) => readRows(kind, join(folder, tableOf[kind](source))),
  };
}

async function readRows<K extends keyof RowData>(kind: K, absolute: string): Promise<TableFile<K>> {
  const path = shown(absolute);
  const text = await readFile(absolute, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (text === '') return { kind, path, text, rows: [] };
  const { table, findings } = readTable(kind, text, path);
  const [finding] = findings;
  if (finding) throw invalid(path, `line ${finding.place.line}: ${finding.message}`);
  return { kind, path, text, rows: table.rows.map(({ data }) => data) };
}

/** A path from the working directory, with forward slashes: for messages. */
function shown(absolute: string): string {
  return relative('.', absolute).replaceAll(sep, '/');
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder, { recursive: true });
    return files.map((file) => file.replaceAll(sep, '/')).sort();
  } catch (error) {
    throw new ImportError(`Cannot read the folder ${folder}: ${error instanceof Error ? error.message : error}.`, {
      expected: 'the folder that holds occupations/, roles/ and so on',
      todo: 'start the command in the project’s root, or name the folder with --content',
    });
  }
}

async function readContentFile<K extends Kind>(kind: K, id: string, absolute: string): Promise<ContentFile<K>> {
  const text = await readFile(absolute, 'utf8');
  const path = shown(absolute);
  const inside = text.startsWith(opening) ? text.slice(opening.length) : '';
  const end = inside.search(closing);
  if (end === -1) throw invalid(path, 'it does not open with front matter between two lines of ---');
  const frontMatter = inside.slice(0, end);
  return { kind, id, path, frontMatter, rest: inside.slice(end), data: validate(kind, path, frontMatter) };
}

/**
 * Front matter as data of its kind, read as the checker reads it, defaults filled in.
 * @throws ImportError listing everything that does not fit.
 */
export function validate<K extends Kind>(kind: K, path: string, frontMatter: string): EntryData[K] {
  const parsed = parseFrontMatter(frontMatter, firstLine);
  const result = parsed.data === undefined ? parsed : checked(collections[kind].schema, parsed);
  if ('complete' in result && result.complete) return result.data as unknown as EntryData[K];
  throw invalid(path, result.faults.map(({ place, message }) => `line ${place.line}: ${message}`).join('; '));
}

/** The whole file with other front matter. */
export function withFrontMatter(file: ContentFile, frontMatter: string): string {
  return opening + frontMatter + file.rest;
}

function invalid(path: string, reason: string): ImportError {
  return new ImportError(`${path} does not fit its schema: ${reason}.`, {
    expected: 'a file that passes npm run check',
    todo: 'run npm run check, put the file right, and import again',
  });
}
