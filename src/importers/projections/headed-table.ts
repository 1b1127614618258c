import type { Sheet } from '../tables/read-workbook.ts';
import type { Cell, Table } from '../tables/table.ts';

/**
 * A sheet below its title, its columns in plain words. Where the header has two rows, a group’s name is put before each of
 * its columns; one group, “title and code”, has no second row and is taken apart.
 */
export function headedTable({ where, rows }: Sheet): Table {
  const [, header = [], second = [], ...rest] = rows;
  const twoRows = second[0] === null;
  let group: Cell = null;
  const columns = header.map((name, index) => {
    const own = String(name ?? group).replace(' title and code', name === null ? ' code' : ' title');
    group = name ?? group;
    return twoRows && second[index] ? `${own} ${second[index]}` : own;
  });
  return inPlainWords({ where, columns, rows: twoRows ? rest : [second, ...rest] });
}

/** A table whose columns are named in lower case, with plain hyphens and single spaces. */
export function inPlainWords(table: Table): Table {
  return { ...table, columns: table.columns.map(plain) };
}

/** Lower case, plain hyphens, single spaces. */
export function plain(cell: Cell): string {
  return String(cell ?? '')
    .toLowerCase()
    .replaceAll('–', '-')
    .replace(/\s+/g, ' ')
    .trim();
}
