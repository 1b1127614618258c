import { readFileSync } from 'node:fs';
import type { EditedFile } from '../edited-file.ts';
import type { Change } from '../front-matter/list-changes.ts';

/** A table that an importer writes whole, line by line; the first cell of a line says which row it is. */
export interface WrittenTable {
  /** From the working directory, with forward slashes. */
  path: string;
  /** Id of the source of its rows; absent for a list of names. */
  source?: string;
  header: string;
  lines: readonly string[];
}

/** The table beside the one that is there: a row that differs is a change; a table that is new, or has other columns, is one. */
export function writeTable({ path, source, header, lines }: WrittenTable): EditedFile {
  const before = textOf(path);
  const after = `${header}\n${lines.map((line) => `${line}\n`).join('')}`;
  const given = source === undefined ? [] : lines.map((line) => ({ source, area: keyOf(line) }));
  const changes = before === after ? [] : changesOf(path, before, header, lines);
  return { path, before, after, changes, kept: [], gone: [], given, source };
}

function changesOf(path: string, before: string, header: string, lines: readonly string[]): Change[] {
  const [formerHeader, ...rows] = before.trimEnd().split('\n');
  if (formerHeader !== header) return [{ path, figure: 'table', new: `${lines.length} rows` }];
  const former = new Map(rows.map((line) => [keyOf(line), line]));
  const keys = new Set(lines.map(keyOf));
  const other = lines.flatMap((line): Change[] => {
    const old = former.get(keyOf(line));
    return old === line ? [] : [{ path, figure: keyOf(line), ...(old !== undefined && { old }), new: line }];
  });
  const gone = rows.filter((line) => !keys.has(keyOf(line))).map((old): Change => ({ path, figure: keyOf(old), old }));
  const changes = [...other, ...gone];
  return changes.length > 0 ? changes : [{ path, figure: 'order of rows', new: 'as the list has it' }];
}

const keyOf = (line: string) => line.slice(0, Math.max(0, line.indexOf(',')));

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll(/\r\n?/g, '\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
