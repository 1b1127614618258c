import type { AreaRow } from '../schema/area-row.ts';
import type { TableRow } from './read-table.ts';
import type { RuleContext } from './rule.ts';

/** One row of a table by area, and where it stands. */
export interface PlacedAreaRow extends TableRow<AreaRow> {
  path: string;
  source: string;
}

/** Every valid row of every table by area. */
export function areaRows(context: RuleContext): PlacedAreaRow[] {
  return context.areaTables.flatMap(({ path, source, rows }) => rows.map((row) => ({ ...row, path, source })));
}
