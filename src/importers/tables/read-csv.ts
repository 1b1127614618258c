import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ImportError } from '../import-error.ts';
import { readBytes } from './read-bytes.ts';
import type { Table } from './table.ts';

/**
 * A comma-separated file in UTF-8, plain or gzip; the first row names the columns. Cells wrapped against spreadsheets,
 * such as `="15-1252"`, are unwrapped.
 * @param notes true where lines of one cell stand below the rows, as notes: they are left out
 * @throws ImportError where the file cannot be read, is not CSV or has no rows.
 */
export async function readCsv(path: string, { notes = false }: { notes?: boolean } = {}): Promise<Table> {
  const bytes = await readBytes(path);
  let records: string[][];
  try {
    records = parse(bytes, { bom: true, relaxColumnCount: notes, skipEmptyLines: true, ltrim: notes });
  } catch (error) {
    throw notCsv(path, error instanceof Error ? error.message : String(error));
  }
  const [columns, ...body] = records;
  const rows = notes ? body.filter((row) => row.length > 1) : body;
  if (columns === undefined || rows.length === 0) throw notCsv(path, 'it has no rows');
  return {
    where: basename(path),
    columns: columns.map((name) => name.trim()),
    rows: rows.map((row) => row.map((cell) => cell.replace(/^="(.*)"$/, '$1'))),
  };
}

function notCsv(path: string, reason: string): ImportError {
  return new ImportError(`${path} is not a table of comma-separated values: ${reason}.`, {
    expected: 'a .csv file, or the same packed as .csv.gz',
    todo: 'give the file as the publisher offers it; a workbook (.xlsx) goes to an importer that reads workbooks',
  });
}
