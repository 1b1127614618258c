import { ImportError } from '../import-error.ts';
import { numberIn, textIn } from './cell-values.ts';
import { type Cell, selectColumns, type Table } from './table.ts';

/** What names a row of a table: a column, and the form of what stands in it. */
export interface RowKey {
  column: string;
  form: RegExp;
  /** The form in words, such as `a code such as 15-1252`. */
  expected: string;
}

/** One row under the importer’s own names, each cell with where it stands: “file, line 3, “column””. */
export interface KeyedRow<K extends string> {
  key: string;
  cell(name: K): Cell;
  text(name: K): string | undefined;
  /** @throws ImportError where the cell holds no number. */
  number(name: K): number | undefined;
  where(name: K | 'key'): string;
}

/**
 * Rows of a publisher’s table by what names them; rows without a key are left out where `blank` allows it.
 * @throws ImportError naming file, line and column where a key has another form or stands twice.
 */
export function keyedRows<K extends string>(
  table: Table,
  key: RowKey,
  columns: Record<K, string>,
  { blank = false } = {},
): Map<string, KeyedRow<K>> {
  const rows = new Map<string, KeyedRow<K>>();
  const wanted = { ...columns, key: key.column } as Record<K | 'key', string>;
  for (const [index, cells] of selectColumns(table, wanted).entries()) {
    const where = (name: K | 'key') => `${table.where}, line ${index + 2}, “${wanted[name]}”`;
    const own = textIn(cells.key);
    if (own === undefined && blank) continue;
    if (own === undefined || !key.form.test(own)) throw otherForm(where('key'), String(cells.key ?? ''), key);
    if (rows.has(own)) throw twice(where('key'), own);
    rows.set(own, {
      key: own,
      cell: (name) => cells[name],
      text: (name) => textIn(cells[name]),
      number: (name) => numberIn(cells[name], where(name)),
      where,
    });
  }
  return rows;
}

function otherForm(where: string, found: string, { expected }: RowKey): ImportError {
  return new ImportError(`${where} holds “${found}”.`, {
    expected,
    todo: 'look the row up at the publisher and put the file right, or give the file that the importer reads',
  });
}

function twice(where: string, own: string): ImportError {
  return new ImportError(`${where} holds ${own} a second time.`, {
    expected: 'one row each',
    todo: 'look it up at the publisher and leave the row that stands there',
  });
}
