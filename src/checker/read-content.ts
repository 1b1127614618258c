import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, collections } from '../schema/collections.ts';
import {
  type OccupationGroup,
  occupationGroups,
  type RowData,
  type TableKind,
  tables,
} from '../schema/table/tables.ts';
import {
  areasPath,
  familiesPath,
  industriesPath,
  ledgerPath,
  observationsPath,
  pairsPath,
  type WageFolder,
  wordsPath,
} from '../schema/vocabulary.ts';
import { tableFingerprint } from './imported/fingerprint.ts';
import { type Finding, startOfFile } from './problem.ts';
import { type ContentFile, readMarkdownFile } from './read-markdown-file.ts';
import { readTable, type Table } from './read-table.ts';
import { strangeCharacters } from './strange-characters.ts';
import type { CurrencyOf } from './validate.ts';
import { readWages, type WageForm, wageForm } from './wage-files.ts';
import { type CheckedLine, makeWhole } from './whole-files.ts';

/** A table that is named after the source of its rows. */
export type SourceTable<K extends keyof RowData> = Table<RowData[K]> & { source: string };

/** A group of figures about occupations, in the table of one source. */
export type SourceGroup<G extends OccupationGroup> = SourceTable<G> & { group: G };

/** The table of one occupation by place or by industry. */
export interface WageTable {
  folder: WageFolder;
  /** The name of the table. */
  occupation: string;
  path: string;
  fingerprint: string;
  /** What could be read of a table that is not of the form; absent for one that is, of which nothing is held. */
  refused?: Table<RowData['placeWage'] | RowData['industryWage']>;
}

/** Everything below a content folder, as far as it could be read. */
export interface Content {
  /** The folder as shown in reports, such as `content`. */
  folder: string;
  files: ContentFile[];
  /** Every line of every file that names a source and is valid by itself. */
  lines: CheckedLine[];
  observations: Table<RowData['observation']>;
  areas: Table<RowData['area']>;
  industries: Table<RowData['industry']>;
  ledger: Table<RowData['ledger']>;
  families: Table<RowData['family']>;
  weighedPairs: Table<RowData['weighedPair']>;
  words: Table<RowData['word']>;
  /** Tables of occupations, each named after its source and its group. */
  groupTables: { [G in OccupationGroup]: SourceGroup<G> }[OccupationGroup][];
  /** Tables of occupations by place and by industry. */
  wageTables: WageTable[];
  /** Tables of rows by area; each is named after its source. */
  areaTables: SourceTable<'areaRow'>[];
  /** Tables of pairs of roles; each is named after its source. */
  pairTables: SourceTable<'pairRow'>[];
  /** Tables of pay in visa filings; each is named after its source. */
  filedTables: SourceTable<'filedRow'>[];
  /** Tables of series; each is named after its source. */
  seriesTables: SourceTable<'seriesRow'>[];
  /** What importers wrote, a table a source. */
  importedTables: SourceTable<'imported'>[];
  /** Paths of files that belong to no collection. */
  strangers: string[];
  /** Paths of what is no file, and what it is instead: it is not opened. */
  noFiles: { path: string; what: string }[];
  /** Every file that was read, by path: text without byte order mark, line ends `\n`. */
  texts: Map<string, string>;
  findings: (Finding & { rule: string })[];
}

/**
 * Reads a content folder; a missing one counts as empty. Byte order marks and Windows line ends are accepted.
 *
 * @param folder Where the folder is.
 * @param shownAs How its path begins in reports and entries.
 */
export function readContent(folder: string, shownAs: string): Content {
  const content: Content = {
    folder: shownAs,
    files: [],
    lines: [],
    observations: { path: `${shownAs}/${observationsPath}`, rows: [], complete: true },
    areas: { path: `${shownAs}/${areasPath}`, rows: [], complete: true },
    industries: { path: `${shownAs}/${industriesPath}`, rows: [], complete: true },
    ledger: { path: `${shownAs}/${ledgerPath}`, rows: [], complete: true },
    families: { path: `${shownAs}/${familiesPath}`, rows: [], complete: true },
    weighedPairs: { path: `${shownAs}/${pairsPath}`, rows: [], complete: true },
    words: { path: `${shownAs}/${wordsPath}`, rows: [], complete: true },
    groupTables: [],
    wageTables: [],
    areaTables: [],
    pairTables: [],
    filedTables: [],
    seriesTables: [],
    importedTables: [],
    strangers: [],
    noFiles: [],
    texts: new Map(),
    findings: [],
  };
  const currencies: CurrencyOf = (source, list) => {
    const file = content.files.find(({ kind, id }) => kind === 'source' && id === source) as
      | ContentFile<'source'>
      | undefined;
    return file?.data.gives?.[list as 'pay']?.currency;
  };
  const forms: Partial<Record<WageFolder, WageForm>> = {};
  const found = filesBelow(folder);
  content.noFiles = found.flatMap(({ name, what }) => (what === 'file' ? [] : [{ path: `${shownAs}/${name}`, what }]));
  for (const name of inOrder(found.flatMap(({ name, what }) => (what === 'file' ? [name] : [])))) {
    const path = `${shownAs}/${name}`;
    const known = kindIn(collections, name);
    const table = kindIn(tables, name);
    if (!known && !table) {
      content.strangers.push(path);
      continue;
    }
    const bytes = readFileSync(join(folder, name));
    if (table && isWages(table.kind)) {
      const of = wageKinds[table.kind];
      forms[of] ??= formOf(content, of);
      const wages = {
        folder: of,
        occupation: table.groups.occupation ?? '',
        path,
        fingerprint: tableFingerprint(bytes),
      };
      content.wageTables.push(wages);
      if (readWages(bytes, forms[of])) continue;
    }
    const text = decode(bytes);
    if (text === undefined) {
      content.findings.push({
        rule: 'encoding',
        path,
        place: startOfFile,
        message: 'found bytes that are not UTF-8, expected a text file in UTF-8',
        fix: 'Save the file with the encoding UTF-8.',
      });
    }
    content.texts.set(path, text ?? '');
    for (const finding of strangeCharacters(path, text ?? ''))
      content.findings.push({ rule: 'characters', ...finding });
    if (known) {
      const { file, findings } = readMarkdownFile(known.kind, known.groups.id ?? '', path, text ?? '', currencies);
      content.files.push(file);
      if (text !== undefined) content.findings.push(...findings);
    }
    if (table) addTable(content, table, text, path);
  }
  content.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { lines, findings } = makeWhole(content.files);
  content.lines = lines;
  content.findings.push(...findings);
  return content;
}

const wageKinds = { placeWage: 'places', industryWage: 'industries' } as const;

function isWages(kind: keyof RowData): kind is keyof typeof wageKinds {
  return kind in wageKinds;
}

function formOf({ files, areas, industries }: Content, folder: WageFolder): WageForm {
  const lists = {
    areas: areas.rows.map(({ data }) => data),
    industries: industries.rows.map(({ data }) => data),
  };
  return wageForm(folder, lists, sourceThatFills(files, folder)?.data);
}

/** The source whose rows a folder of tables holds. */
export function sourceThatFills(files: readonly ContentFile[], folder: WageFolder): ContentFile<'source'> | undefined {
  return files.find(
    (file): file is ContentFile<'source'> =>
      file.kind === 'source' && (file as ContentFile<'source'>).data.fills?.folder === folder,
  );
}

/** What sources say of their lines is known before a line is read, and the lists before what follows them. */
function inOrder(names: readonly string[]): string[] {
  const lists: readonly string[] = [areasPath, industriesPath];
  const rank = (name: string) => (name.startsWith('sources/') ? 0 : lists.includes(name) ? 1 : 2);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

function addTable(
  content: Content,
  { kind, groups }: Known<keyof RowData>,
  text: string | undefined,
  path: string,
): void {
  const read = <K extends keyof RowData>(of: K): Table<RowData[K]> => {
    // Bytes that are no text were reported already; what the table holds is not known.
    if (text === undefined) return { path, rows: [], complete: false };
    const { table, findings } = readTable(of, text, path);
    content.findings.push(...findings);
    return table;
  };
  if (kind === 'observation') content.observations = read(kind);
  else if (kind === 'area') content.areas = read(kind);
  else if (kind === 'industry') content.industries = read(kind);
  else if (isWages(kind)) refuse(content, read(kind));
  else if (kind === 'ledger') content.ledger = read(kind);
  else if (kind === 'family') content.families = read(kind);
  else if (kind === 'weighedPair') content.weighedPairs = read(kind);
  else if (kind === 'word') content.words = read(kind);
  else if (isGroup(kind)) {
    content.groupTables.push({
      ...read(kind),
      group: kind,
      source: groups.source ?? '',
    } as Content['groupTables'][number]);
  } else if (kind === 'areaRow') content.areaTables.push({ ...read(kind), source: groups.source ?? '' });
  else if (kind === 'pairRow') content.pairTables.push({ ...read(kind), source: groups.source ?? '' });
  else if (kind === 'filedRow') content.filedTables.push({ ...read(kind), source: groups.source ?? '' });
  else if (kind === 'imported') content.importedTables.push({ ...read(kind), source: groups.source ?? '' });
  else content.seriesTables.push({ ...read(kind), source: groups.source ?? '' });
}

/** Keeps what a table that is not of the form holds; the schema told of its cells, or nothing that it knows is wrong. */
function refuse(content: Content, table: NonNullable<WageTable['refused']>): void {
  const wages = content.wageTables.find(({ path }) => path === table.path);
  if (wages) wages.refused = table;
}

function isGroup(kind: keyof RowData): kind is OccupationGroup {
  return kind in occupationGroups;
}

/** What a path says of its file. */
interface Known<K> {
  kind: K;
  groups: Partial<Record<string, string>>;
}

/** Kind of a file, from its path below the content folder; undefined for a file of none of the kinds. */
function kindIn<K extends string>(
  kinds: Record<K, Pick<Collection | TableKind, 'path'>>,
  name: string,
): Known<K> | undefined {
  for (const kind of Object.keys(kinds) as K[]) {
    const match = kinds[kind].path.exec(name);
    if (match) return { kind, groups: match.groups ?? {} };
  }
  return undefined;
}

/** What stands below a folder: `file`, or what it is instead. */
interface Item {
  name: string;
  what: string;
}

/**
 * Paths relative to the folder, with forward slashes, sorted; hidden files of editors and systems are left out. Links are
 * not followed: they could lead out of the content, or in a circle.
 */
function filesBelow(folder: string, prefix = ''): Item[] {
  try {
    return readdirSync(join(folder, prefix), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((item) => {
        const name = `${prefix}${item.name}`;
        return item.isDirectory() ? filesBelow(folder, `${name}/`) : [{ name, what: whatIs(item) }];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function whatIs(item: Dirent): string {
  if (item.isFile()) return 'file';
  if (item.isSymbolicLink()) return 'a symbolic link';
  return item.isSocket() ? 'a socket' : item.isFIFO() ? 'a pipe' : 'a device';
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
