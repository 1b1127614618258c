import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseFrontMatter } from '../checker/front-matter.ts';
import { readTable } from '../checker/read-table.ts';
import { validate as checked } from '../checker/validate.ts';
import { linesOf, type PlacedLine, type Surroundings, surroundingsOf } from '../domain/lines/whole-entry.ts';
import { collections, type EntryData, type Kind } from '../schema/collections.ts';
import { rowSchemas } from '../schema/gives.ts';
import type { Area } from '../schema/table/area.ts';
import type { Industry } from '../schema/table/industry.ts';
import {
  areaTablePath,
  filedTablePath,
  groupTablePath,
  importedPath,
  type OccupationGroup,
  occupationGroups,
  pairTablePath,
  type RowData,
  seriesPath,
} from '../schema/table/tables.ts';
import { areasPath, industriesPath } from '../schema/vocabulary.ts';
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
  /** Its lines made whole by what their sources give. */
  data: EntryData[K];
  /** Each line as it is written, with the row that it makes. */
  lines: PlacedLine[];
  /** What its lines are made whole with. */
  around: Surroundings;
}

/** A file as it is written, valid by itself. */
interface WrittenFile extends Omit<ContentFile, 'data' | 'lines' | 'around'> {
  data: Record<string, unknown>;
}

/** A file that an importer begins. */
export interface NewFile {
  /** From the working directory, with forward slashes. */
  path: string;
  /** What it is of: for the report. */
  name: string;
  /** The whole file. */
  text: string;
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
   * @throws ImportError where a file does not fit its schema, a line is no row even with what its source gives, or there
   * is no file of the kind.
   */
  files<K extends Kind>(kind: K): Promise<ContentFile<K>[]>;
  /** Where a file of a kind stands, as messages and files show it. */
  pathOf(kind: Kind, id: string): string;
  /**
   * The table of areas.
   * @throws ImportError where there is none, or a row does not fit its schema.
   */
  areas(): Promise<Area[]>;
  /** The table of industries; without rows where it is not there yet. */
  industries(): Promise<Industry[]>;
  /** Where a path below the content folder stands, as messages and files show it. */
  pathIn(below: string): string;
  /**
   * The table of rows by area, of series, of pairs of roles, of visa filings or of a group of figures about occupations, that
   * is named after a source; without rows where it is not there yet.
   * @throws ImportError where a row does not fit its schema.
   */
  table<K extends keyof typeof tableOf>(kind: K, source: string): Promise<TableFile<K>>;
}

/** Where the tables that importers write stand. */
const tableOf = {
  areaRow: areaTablePath,
  filedRow: filedTablePath,
  pairRow: pairTablePath,
  seriesRow: seriesPath,
  imported: importedPath,
  ...groupPaths(),
};

function groupPaths(): Record<OccupationGroup, (source: string) => string> {
  const groups = Object.keys(occupationGroups) as OccupationGroup[];
  return Object.fromEntries(
    groups.map((group) => [group, (source: string) => groupTablePath(source, group)]),
  ) as Record<OccupationGroup, (source: string) => string>;
}

/** Kinds that say lines, and what is needed to make the lines whole. */
const kindsOfLines: readonly Kind[] = ['source', 'occupation', 'profile', 'salary'];

/** Content below a folder such as `content`. Nothing is read before it is asked for, and nothing twice. */
export function openContent(folder: string): Content {
  let withLines: Promise<ContentFile[]> | undefined;
  return {
    async files<K extends Kind>(kind: K) {
      const read = async (kinds: readonly Kind[]) => wholeFiles(await readFiles(folder, kinds));
      if (kindsOfLines.includes(kind)) withLines ??= read(kindsOfLines);
      const found = (await (withLines && kindsOfLines.includes(kind) ? withLines : read([kind]))).filter(
        (file): file is ContentFile<K> => file.kind === kind,
      );
      if (found.length > 0) return found;
      throw new ImportError(`${folder} holds no file of the kind ${kind}.`, {
        expected: `at least one ${collections[kind].example}`,
        todo: 'write the file with what the importer looks for, or name another folder with --content',
      });
    },
    pathOf: (kind, id) => shown(join(folder, collections[kind].example.replace('content/', '').replace('<id>', id))),
    async areas() {
      const { path, text, rows } = await readRows('area', join(folder, areasPath));
      if (text !== '') return rows;
      throw new ImportError(`There is no ${path}.`, {
        expected: 'the table of areas, which says for which areas figures are wanted',
        todo: 'write the table, or name another folder with --content',
      });
    },
    industries: async () => (await readRows('industry', join(folder, industriesPath))).rows,
    pathIn: (below) => shown(join(folder, below)),
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

async function readFiles(folder: string, kinds: readonly Kind[]): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const name of await listFiles(folder)) {
    for (const kind of kinds) {
      const id = collections[kind].path.exec(name)?.groups?.id;
      if (id !== undefined) files.push(await readContentFile(kind, id, join(folder, name)));
    }
  }
  return files;
}

async function readContentFile(kind: Kind, id: string, absolute: string): Promise<WrittenFile> {
  const text = await readFile(absolute, 'utf8');
  const path = shown(absolute);
  const inside = text.startsWith(opening) ? text.slice(opening.length) : '';
  const end = inside.search(closing);
  if (end === -1) throw invalid(path, 'it does not open with front matter between two lines of ---');
  const frontMatter = inside.slice(0, end);
  return { kind, id, path, frontMatter, rest: inside.slice(end), data: validate(kind, path, frontMatter) };
}

function wholeFiles(files: readonly WrittenFile[]): ContentFile[] {
  const around = surroundingsOf(files);
  return files.map((file) => ({ ...file, ...wholeData(file, around), around }));
}

/**
 * What a file says, its lines made whole.
 * @throws ImportError listing the lines that are no rows even with what their sources give.
 */
export function wholeData<K extends Kind>(
  file: Pick<WrittenFile, 'id' | 'path' | 'frontMatter' | 'data'> & { kind: K },
  around: Surroundings,
): Pick<ContentFile<K>, 'data' | 'lines'> {
  const data = structuredClone(file.data);
  const lines = linesOf(file, around);
  const faults: string[] = [];
  for (const { list, at, line, row } of lines) {
    const result = rowSchemas[list].safeParse(row);
    if (result.success) {
      const holder = at.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], data);
      (holder as Record<string, unknown>)[at.at(-1) ?? ''] = result.data;
      continue;
    }
    const { placeOf } = parseFrontMatter(file.frontMatter, firstLine);
    const missing = [...new Set(result.error.issues.map(({ path }) => `"${path.join('.')}"`))].join(', ');
    faults.push(`line ${placeOf(at).line}: neither the line nor its source ${line.source} says a valid ${missing}`);
  }
  if (faults.length > 0) throw invalid(file.path, faults.join('; '));
  return { data: data as unknown as EntryData[K], lines };
}

/**
 * Front matter as it is written, read as the checker reads it, defaults filled in.
 * @throws ImportError listing everything that does not fit.
 */
export function validate(kind: Kind, path: string, frontMatter: string): Record<string, unknown> {
  const parsed = parseFrontMatter(frontMatter, firstLine);
  const result = parsed.data === undefined ? parsed : checked(collections[kind].schema, parsed);
  if ('complete' in result && result.complete) return result.data;
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
