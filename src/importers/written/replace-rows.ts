import { readTable } from '../../checker/read-table.ts';
import type { AreaRow } from '../../schema/table/area-row.ts';
import type { FiledRow } from '../../schema/table/filed-row.ts';
import type { PairRow } from '../../schema/table/pair-row.ts';
import { rowIdentities } from '../../schema/table/row-identities.ts';
import type { SeriesRow } from '../../schema/table/series-row.ts';
import { groupIdentities, type OccupationGroup, type RowData, tables } from '../../schema/table/tables.ts';
import type { TableFile } from '../content.ts';
import type { EditedFile } from '../edited-file.ts';
import { type Change, listChanges } from '../front-matter/list-changes.ts';
import { sourceOfTable } from './record-imported.ts';

type RowOf = { areaRow: AreaRow; filedRow: FiledRow; pairRow: PairRow; seriesRow: SeriesRow } & {
  [G in OccupationGroup]: RowData[G];
};

/** The rows that an importer found for the table of one source. */
export interface TableEdit<K extends keyof RowOf = keyof RowOf> {
  table: TableFile<K>;
  /** All of them, in their order: the table holds what the publisher’s file gives, and nothing else. */
  rows: readonly RowOf[K][];
}

type Row = Readonly<Record<string, string | number | undefined>>;

/** The columns that together say which row it is: as a figure is named in the report. */
const identity: { [K in keyof RowOf]: readonly string[] } = rowIdentities;

/**
 * A table with other rows, in the columns that they fill. A reason under `confirmed` stays with its row; nothing else
 * that was typed by hand does.
 */
export function replaceRows({ table: { kind, path, text, rows: old }, rows }: TableEdit): EditedFile {
  const former = new Map(old.map((row) => [nameOf(kind, row), row as Row]));
  const given = rows.map((row): Row => {
    const confirmed = former.get(nameOf(kind, row))?.confirmed;
    return { ...row, ...(confirmed !== undefined && { confirmed }) };
  });
  const after = written(kind, given);
  const [finding] = readTable(kind, after, path).findings;
  if (finding) throw new Error(`${path}: a row does not fit its schema: ${finding.message}.`);
  const source = sourceOfTable(path);
  const names = new Set(given.map((row) => nameOf(kind, row)));
  if (text === '' && kind in groupIdentities)
    return { path, before: text, after, changes: [begun(path, rows)], kept: [], gone: [], given, source };
  const changes = [
    ...given.flatMap((row) => changesOf(kind, path, former.get(nameOf(kind, row)), row)),
    ...(old as Row[])
      .filter((row) => !names.has(nameOf(kind, row)))
      .flatMap((row) => changesOf(kind, path, row, undefined)),
  ];
  return { path, before: text, after, changes, kept: [], gone: [], given, source };
}

/** A table about all occupations that was not there is one change: its rows are thousands. */
function begun(path: string, rows: readonly unknown[]): Change {
  return { path, figure: 'table', new: `${rows.length} rows` };
}

/** As a figure is named in the report: us-soc-15-1252/us-ca.2025-05 */
function nameOf(kind: keyof RowOf, row: Row): string {
  const [first, ...others] = identity[kind].map((column) => row[column]);
  return others.length === 0 ? String(first) : `${first}/${others.join('.')}`;
}

function changesOf(kind: keyof RowOf, path: string, before: Row | undefined, after: Row | undefined): Change[] {
  const row = before ?? after;
  if (!row) return [];
  const figure = nameOf(kind, row);
  const values = (of: Row = {}) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => !identity[kind].includes(key)));
  const changes = listChanges(path, figure, before && values(before), values(after));
  // A row that says no more than what it is of comes and goes as a whole.
  if (changes.length > 0 || (before && after)) return changes;
  return [{ path, figure, ...(before ? { old: 'a row' } : { new: 'a row' }) }];
}

function written(kind: keyof RowOf, rows: readonly Row[]): string {
  const columns = Object.keys(tables[kind].row.shape).filter(
    (column) => rows.length === 0 || rows.some((row) => row[column] !== undefined),
  );
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\n`).join('');
}

function cellOf(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
