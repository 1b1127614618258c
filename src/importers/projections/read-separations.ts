import { numberIn } from '../tables/cell-values.ts';
import type { Sheet } from '../tables/read-workbook.ts';
import { selectColumns, type Table } from '../tables/table.ts';
import type { ProjectionEdition, SeparationRow } from './edition.ts';
import { headedTable } from './headed-table.ts';

const columns = {
  title: /^\d{4} national employment matrix title$/,
  code: /^\d{4} national employment matrix code$/,
  exits: /^(labor force exit rate, .*|occupational separations rate, .* labor force exits)$/,
  transfers: /^(occupational transfer rate, .*|occupational separations rate, .* occupational transfers)$/,
};

/** Table 1.10 of a workbook, separations and openings; undefined where the workbook has none. */
export function readSeparations(sheets: readonly Sheet[]): ProjectionEdition['separations'] {
  for (const sheet of sheets) {
    const match = /^(Table 1\.10) Occupational separations and openings/.exec(String(sheet.rows[0]?.[0] ?? ''));
    if (match?.[1]) return { table: match[1], rows: rowsOf(headedTable(sheet)) };
  }
  return undefined;
}

function rowsOf(table: Table): Map<string, SeparationRow> {
  const rows = selectColumns(table, columns).map(({ title, code, exits, transfers }): SeparationRow => {
    const rate = (cell: typeof exits, name: string) => numberIn(cell, `${table.where}, ${code}, “${name}”`);
    return {
      code: String(code),
      title: String(title),
      exits: rate(exits, 'exit rate'),
      transfers: rate(transfers, 'transfer rate'),
    };
  });
  return new Map(rows.map((row) => [row.code, row]));
}
