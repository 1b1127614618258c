import { CsvError, type CsvErrorCode, parse } from 'csv-parse/sync';
import { LineCounter } from 'yaml';
import { Observation } from '../schema/observation.ts';
import { unknownName } from './did-you-mean.ts';
import { type Finding, type Place, startOfFile } from './problem.ts';
import { schemaMessage } from './schema-message.ts';

/** One row of the table of observations. */
export interface ObservationRow {
  data: Observation;
  /** Place of one cell. */
  placeOf(column: keyof Observation): Place;
}

export interface ObservationTable {
  rows: ObservationRow[];
  /** True when every row is valid. */
  complete: boolean;
  findings: (Finding & { rule: 'table-syntax' | 'schema' })[];
}

interface Cell {
  text: string;
  /** Bytes from the start of the file to the start and the end of the cell. */
  start: number;
  end: number;
  row: number;
}

/** In words for editors, by the parser’s error code. */
const csvFaults: Partial<Record<CsvErrorCode, string>> = {
  CSV_INVALID_CLOSING_QUOTE:
    'found a quote inside a quoted cell: a quote is not doubled, or one is missing in a row above',
  CSV_QUOTE_NOT_CLOSED: 'found a quoted cell that is not closed',
  INVALID_OPENING_QUOTE: 'found a quote inside a cell that is not quoted',
};

const columns = Object.keys(Observation.shape) as (keyof Observation)[];

/**
 * Reads the table of observations.
 *
 * @param text The file, without byte order mark, line ends `\n`.
 */
export function readObservations(text: string, path: string): ObservationTable {
  const table: ObservationTable = { rows: [], complete: true, findings: [] };
  const place = placer(text);
  const rows = readCells(text);
  if (rows instanceof CsvError) {
    const line = Number(rows.lines ?? 1);
    fault(
      'table-syntax',
      { line, column: 1, endLine: line, endColumn: 1 },
      {
        message: csvFaults[rows.code] ?? `found a row that cannot be read: ${rows.message}`,
        fix: 'Put cells that hold commas or quotes in double quotes, and double the quotes inside them.',
      },
    );
    return table;
  }
  const [header = [], ...body] = rows;
  const names = header.map(({ text: name }) => name.trim());
  checkHeader();
  if (names.length > 0) for (const cells of body) readRow(cells);
  return table;

  function checkHeader(): void {
    if (!names.some((name) => (columns as string[]).includes(name))) {
      fault('table-syntax', header[0] ? place(header[0]) : startOfFile, {
        message: 'found no names of columns in the first line',
        fix: `Begin the table with the line: ${columns.join(',')}`,
      });
      names.splice(0);
      return;
    }
    const missing: string[] = columns.filter((column) => !names.includes(column));
    for (const cell of header) {
      const name = cell.text.trim() as keyof Observation;
      if (columns.includes(name)) continue;
      const { message, meant } = unknownName('column', name, missing);
      if (meant) missing.splice(missing.indexOf(meant), 1);
      fault('table-syntax', place(cell), {
        message,
        fix: meant ? `Write "${meant}".` : `Remove the column; the columns are: ${columns.join(', ')}.`,
      });
    }
    if (missing.length > 0) {
      const [first] = header;
      fault('table-syntax', first ? place(first) : startOfFile, {
        message: `found no column ${missing.map((name) => `"${name}"`).join(', ')}`,
        fix: `The first line names the columns: ${columns.join(',')}`,
      });
    }
  }

  function readRow(cells: Cell[]): void {
    const [first] = cells;
    if (!first) return;
    if (cells.length !== names.length) {
      fault('table-syntax', place(first), {
        message: `found ${cells.length} cells, expected ${names.length} as in the first line`,
        fix: 'Put cells that hold commas in double quotes, and write a comma for each empty cell.',
      });
      return;
    }
    const placeOf = (column: PropertyKey): Place => place(cells[names.indexOf(String(column))] ?? first);
    // An empty cell holds no value; only what a line joins may be empty. (An empty text would count as the number 0.)
    const record = Object.fromEntries(
      cells.flatMap((cell, index) => {
        const name = names[index] as keyof Observation;
        return columns.includes(name) && (cell.text !== '' || name === 'covers') ? [[name, cell.text]] : [];
      }),
    );
    const result = Observation.safeParse(record);
    if (result.success) {
      table.rows.push({ data: result.data, placeOf });
      return;
    }
    const said = new Set<PropertyKey>();
    for (const issue of result.error.issues) {
      const column = String(issue.path[0]);
      // A column that is missing from the table is one fault, not one in each row.
      if (said.has(column) || !names.includes(column)) continue;
      said.add(column);
      const value = record[column];
      fault('schema', placeOf(column), schemaMessage(Observation, issue, value, value));
    }
    table.complete = false;
  }

  function fault(rule: 'table-syntax' | 'schema', at: Place, words: { message: string; fix: string }): void {
    table.complete = false;
    table.findings.push({ rule, path, place: at, ...words });
  }
}

function readCells(text: string): Cell[][] | CsvError {
  const rows: Cell[][] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      cast(value, { index, bytes, records, quoting }) {
        const row = rows[records] ?? [];
        rows[records] = row;
        const written = quoting ? `"${value.replaceAll('"', '""')}"` : value;
        const start = index === 0 ? bytes - Buffer.byteLength(written) : (row[index - 1]?.end ?? 0) + 1;
        row[index] = { text: value, start, end: bytes, row: records };
        return value;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
  return rows.filter((row) => row !== undefined);
}

/** Leads from the bytes of a cell to lines and columns. */
function placer(text: string): (cell: Cell) => Place {
  const bytes = Buffer.from(text);
  const lines = new LineCounter();
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  lines.lineStarts.unshift(0);
  const point = (offset: number) => lines.linePos(bytes.subarray(0, offset).toString().length);
  return ({ start, end }) => {
    const from = point(start);
    const to = point(end);
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
}
