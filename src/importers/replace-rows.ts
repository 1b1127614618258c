import { readTable } from '../checker/read-table.ts';
import { AreaRow } from '../schema/area-row.ts';
import type { TableFile } from './content.ts';
import type { EditedFile } from './edited-file.ts';
import { type Change, listChanges } from './front-matter/list-changes.ts';

/** The rows that an importer found for the table of one source. */
export interface TableEdit {
  table: TableFile;
  /** All of them, in their order: the table holds what the publisher’s file gives, and nothing else. */
  rows: readonly AreaRow[];
}

/**
 * A table with other rows, in the columns that they fill. A reason under `confirmed` stays with its row; nothing else
 * that was typed by hand does.
 */
export function replaceRows({ table: { path, text, rows: old }, rows }: TableEdit): EditedFile {
  const former = new Map(old.map((row) => [nameOf(row), row]));
  const given = rows.map((row) => {
    const confirmed = former.get(nameOf(row))?.confirmed;
    return { ...row, ...(confirmed !== undefined && { confirmed }) };
  });
  const after = written(given);
  const [finding] = readTable('areaRow', after, path).findings;
  if (finding) throw new Error(`${path}: a row does not fit its schema: ${finding.message}.`);
  const names = new Set(given.map(nameOf));
  const changes = [
    ...given.flatMap((row) => changesOf(path, former.get(nameOf(row)), row)),
    ...old.filter((row) => !names.has(nameOf(row))).flatMap((row) => changesOf(path, row, undefined)),
  ];
  return { path, before: text, after, changes, kept: [], gone: [] };
}

/** As a figure is named in the report: us-soc-15-1252/us-ca.2025-05 */
function nameOf({ occupation, area, period }: AreaRow): string {
  return `${occupation}/${area}.${period}`;
}

function changesOf(path: string, before: AreaRow | undefined, after: AreaRow | undefined): Change[] {
  const row = before ?? after;
  const { occupation, area, period, ...values } = after ?? {};
  const { occupation: _, area: __, period: ___, ...former } = before ?? {};
  return row ? listChanges(path, nameOf(row), before && former, values) : [];
}

function written(rows: readonly AreaRow[]): string {
  const columns = (Object.keys(AreaRow.shape) as (keyof AreaRow)[]).filter((column) =>
    rows.some((row) => row[column] !== undefined),
  );
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\n`).join('');
}

function cellOf(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
