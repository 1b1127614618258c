import type { RowData } from '../schema/table/tables.ts';
import type { SourceTable } from './read-content.ts';
import type { TableRow } from './read-table.ts';
import type { RuleContext } from './rule.ts';

/** One row of a table that is named after its source, and where it stands. */
export interface PlacedRow<K extends keyof RowData> extends TableRow<RowData[K]> {
  path: string;
  source: string;
}

/** Every valid row of every table by area. */
export function areaRows(context: RuleContext): PlacedRow<'areaRow'>[] {
  return context.areaTables.flatMap(placed);
}

/** Every valid row of every table of pairs of roles. */
export function pairRows(context: RuleContext): PlacedRow<'pairRow'>[] {
  return context.pairTables.flatMap(placed);
}

/** Every valid row of every table of pay in visa filings. */
export function filedRows(context: RuleContext): PlacedRow<'filedRow'>[] {
  return context.filedTables.flatMap(placed);
}

/** Every valid row of every table of series. */
export function seriesRows(context: RuleContext): PlacedRow<'seriesRow'>[] {
  return context.seriesTables.flatMap(placed);
}

function placed<K extends keyof RowData>({ path, source, rows }: SourceTable<K>): PlacedRow<K>[] {
  return rows.map((row) => ({ ...row, path, source }));
}
