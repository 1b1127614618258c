import { type FiledTable, filedTablePath } from '../schema/table/tables.ts';
import type { FiledInArea, FiledPay, Source, WrittenAt } from './dataset.ts';

/** Pay in visa filings of a role’s title, or of an occupation; undefined where no table has it. */
export function filedPayOf(
  owner: string,
  tables: readonly FiledTable[],
  source: (id: string) => Source,
  writtenAt: WrittenAt,
): FiledPay | undefined {
  for (const table of tables) {
    const found = table.rows.flatMap(({ owner: whose, ...row }, index): FiledInArea[] =>
      whose === owner
        ? [{ ...row, written: writtenAt(`content/${filedTablePath(table.source)}`, [index, 'median']) }]
        : [],
    );
    if (found.length === 0) continue;
    const country = found.find(({ area }) => area === 'us');
    return {
      source: source(table.source),
      ...(country && { country }),
      areas: found.filter((row) => row !== country),
    };
  }
  return undefined;
}
