import type { PairTable } from '../schema/table/tables.ts';
import type { Band, Beside } from './dataset.ts';

/** A band with what the table of its source says of its owner beside others, if there is such a table. */
export function withRecords<B extends Band>(band: B, tables: readonly PairTable[]): B {
  const table = tables.find(({ source }) => source === band.source.id);
  const rows = table ? (rowsByFirst(table).get(band.owner.id) ?? []) : [];
  const beside = rows.flatMap(({ first, second, ...row }): Beside[] =>
    row.level === band.level || (row.level === 'equal' && band.level === 'all') ? [{ ...row, other: second }] : [],
  );
  return beside.length > 0 ? { ...band, beside } : band;
}

const grouped = new WeakMap<PairTable, Map<string, PairTable['rows']>>();

/** Rows by their first role, grouped once for all bands of a table. */
function rowsByFirst(table: PairTable): Map<string, PairTable['rows']> {
  const known = grouped.get(table) ?? Map.groupBy(table.rows, ({ first }) => first);
  grouped.set(table, known);
  return known;
}
