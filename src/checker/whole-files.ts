import { linesOf, type PlacedLine, pathInFile, surroundingsOf } from '../domain/lines/whole-entry.ts';
import { rowSchemas } from '../schema/gives.ts';
import type { LineList } from '../schema/lines.ts';
import type { Path } from './front-matter.ts';
import type { Finding, Place } from './problem.ts';
import type { ContentFile } from './read-markdown-file.ts';
import { schemaMessage } from './schema-message.ts';

/** A line of a file, valid by itself, with the row that it makes. */
export interface CheckedLine extends PlacedLine {
  file: ContentFile;
  /** The file of its source; undefined where there is none. */
  source: ContentFile<'source'> | undefined;
  /** Place of what the line holds under a key; of the line without one. */
  placeOf(key?: string, part?: 'key' | 'value'): Place;
}

/**
 * Makes the lines of all files whole, in the files themselves: their data hold rows from here on. A line that is no row
 * even with what its source gives is left out.
 */
export function makeWhole(files: readonly ContentFile[]): {
  lines: CheckedLine[];
  findings: (Finding & { rule: 'schema' })[];
} {
  const around = surroundingsOf(files);
  const sources = new Map(
    files.flatMap((file) => (file.kind === 'source' ? [[file.id, file as ContentFile<'source'>] as const] : [])),
  );
  const checked = files.map((file) => {
    const { placeOf } = file;
    const lines = linesOf(file, around).map(
      (line): CheckedLine => ({
        ...line,
        file,
        source: sources.get(String(line.line.source)),
        placeOf: (key, part) => placeOf(key === undefined ? line.at : [...line.at, key], part),
      }),
    );
    return { lines, findings: replaceLines(file, lines) };
  });
  return { lines: checked.flatMap(({ lines }) => lines), findings: checked.flatMap(({ findings }) => findings) };
}

/** Fields that a row of a list must have; undefined where its schema says more than of each field by itself. */
const requiredFields = Object.fromEntries(
  Object.entries(rowSchemas).map(([list, { shape, def }]) => {
    const unsaid = Object.entries(shape).map(([key, type]) => [key, type.safeParse(undefined)] as const);
    const byItself = !def.checks?.length && unsaid.every(([, { data }]) => data === undefined);
    return [list, byItself ? unsaid.flatMap(([key, { success }]) => (success ? [] : [key])) : undefined];
  }),
) as Record<LineList, string[] | undefined>;

/** True of a row that is valid because its line and its source are, each by itself, and together say all that it must. */
function isWhole(list: LineList, row: Readonly<Record<string, unknown>>): boolean {
  return requiredFields[list]?.every((key) => row[key] !== undefined) ?? false;
}

function replaceLines(file: ContentFile, lines: readonly CheckedLine[]): (Finding & { rule: 'schema' })[] {
  if (lines.length === 0) return [];
  const findings: (Finding & { rule: 'schema' })[] = [];
  const data = copyOf(file.data as Record<string, unknown>, lines);
  const left = new Map<string, Set<number>>();
  for (const line of lines) {
    const { list, at } = line;
    if (isWhole(list, line.row)) {
      put(data, at, line.row);
      continue;
    }
    const result = rowSchemas[list].safeParse(line.row);
    if (result.success) {
      put(data, at, result.data);
      continue;
    }
    file.complete = false;
    // Of a source that is unknown, faulty or gives no such list another problem tells.
    if (line.giver?.gives?.[list]) findings.push(...result.error.issues.map((issue) => missing(line, issue)));
    const [name, index] = at;
    if (typeof index === 'number' && at.length === 2) {
      left.set(String(name), (left.get(String(name)) ?? new Set()).add(index));
    } else put(data, at, undefined);
  }
  const kept = new Map<string, number[]>();
  for (const [name, indexes] of left) {
    const items = data[name] as unknown[];
    kept.set(
      name,
      [...items.keys()].filter((index) => !indexes.has(index)),
    );
    data[name] = items.filter((_, index) => !indexes.has(index));
  }
  const { placeOf, lineOf } = file;
  const asWritten = (path: Path) =>
    pathInFile(path.map((key, at) => (at === 1 ? (kept.get(String(path[0]))?.[Number(key)] ?? key) : key)));
  Object.assign(file, {
    data,
    placeOf: (path: Path, part?: 'key' | 'value') => placeOf(asWritten(path), part),
    lineOf: (path: Path) => lineOf(asWritten(path)),
    statedAt: (path: Path) => statedAt(file, lines, asWritten(path), placeOf),
  } satisfies Partial<ContentFile>);
  return findings;
}

/** The data of a file with lists of its own, and items of their own in them, where lines are put; the rest is shared. */
function copyOf(data: Readonly<Record<string, unknown>>, lines: readonly CheckedLine[]): Record<string, unknown> {
  const copy = { ...data };
  for (const { at } of lines) {
    const key = String(at[0]);
    const list = data[key];
    if (!Array.isArray(list) || copy[key] !== list) continue;
    copy[key] = list.map((item: unknown) => (typeof item === 'object' && item !== null ? { ...item } : item));
  }
  return copy;
}

function put(data: unknown, at: readonly (string | number)[], value: unknown): void {
  const holder = at.slice(0, -1).reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], data);
  (holder as Record<PropertyKey, unknown>)[at.at(-1) ?? ''] = value;
}

function missing(line: CheckedLine, issue: Parameters<typeof schemaMessage>[1]): Finding & { rule: 'schema' } {
  const { message, fix } = schemaMessage(rowSchemas[line.list], issue, undefined, undefined);
  const home = `"gives.${line.list}" of ${line.source?.path}`;
  return {
    rule: 'schema',
    path: line.file.path,
    place: line.placeOf(),
    message,
    fix: `Say it in ${home} if it holds for all its lines, otherwise here. ${fix}`,
  };
}

/** Where a field of a row is said: in its line or, where the line does not say it, in the source. */
function statedAt(
  file: ContentFile,
  lines: readonly CheckedLine[],
  path: readonly PropertyKey[],
  placeOf: ContentFile['placeOf'],
): { path: string; place: Place } {
  const key = String(path.at(-1));
  const line = lines.find(({ at }) => at.length === path.length - 1 && at.every((part, index) => part === path[index]));
  if (line?.source && line.line[key] === undefined && line.giver?.gives?.[line.list]?.[key] !== undefined) {
    return { path: line.source.path, place: line.source.placeOf(['gives', line.list, key]) };
  }
  return { path: file.path, place: placeOf(path) };
}
