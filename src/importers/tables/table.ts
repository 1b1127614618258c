import { ImportError } from '../import-error.ts';

export type Cell = string | number | boolean | Date | null;

/** Rows of a publisher’s file with the names of their columns. */
export interface Table {
  /** File, and sheet where there are several: for messages. */
  where: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A column’s name as printed, or a pattern where editions spell it differently. */
export type ColumnName = string | RegExp;

/** True where the table has the column. */
export function hasColumn(table: Table, name: ColumnName): boolean {
  return indexOf(table, name) !== -1;
}

/**
 * The wanted columns of every row, under the importer’s own keys.
 * @throws ImportError naming each missing column and the columns found.
 */
export function selectColumns<K extends string>(table: Table, wanted: Record<K, ColumnName>): Record<K, Cell>[] {
  const columns = (Object.entries(wanted) as [K, ColumnName][]).map(
    ([key, name]) => [key, name, indexOf(table, name)] as const,
  );
  const missing = columns.filter(([, , index]) => index === -1);
  if (missing.length > 0) {
    throw new ImportError(
      `${table.where} has no column ${missing.map(([key, name]) => spell(key, name)).join(', ')}.\n` +
        `  Columns found: ${table.columns.join(' | ') || 'none'}`,
      {
        expected: `the columns ${columns.map(([key, name]) => spell(key, name)).join(', ')}`,
        todo: 'check that this is the file the importer reads (npm run import lists them); if the publisher renamed a column, the importer needs the new name',
      },
    );
  }
  return table.rows.map(
    (row) => Object.fromEntries(columns.map(([key, , index]) => [key, row[index] ?? null])) as Record<K, Cell>,
  );
}

function indexOf(table: Table, name: ColumnName): number {
  return table.columns.findIndex((column) => (typeof name === 'string' ? column === name : name.test(column)));
}

function spell(key: string, name: ColumnName): string {
  return typeof name === 'string' ? `“${name}”` : `for “${key}” (${name.source})`;
}
