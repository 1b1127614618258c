import { CsvError, type CsvErrorCode, parse } from 'csv-parse/sync';
import { LineCounter } from 'yaml';
import { type RowData, type TableKind, tables } from '../schema/table/tables.ts';
import { unknownName } from './did-you-mean.ts';
import { type Finding, type Place, startOfFile } from './problem.ts';
import { type Schema, schemaMessage } from './schema-message.ts';

/** One row of a table. */
export interface TableRow<T> {
  data: T;
  /** Place of one cell; of the row’s first where the table lacks the column. */
  placeOf(column: keyof T): Place;
}

/** One table of the content, as far as it could be read. */
export interface Table<T> {
  path: string;
  /** The rows that are valid. */
  rows: TableRow<T>[];
  /** True when every row is valid. */
  complete: boolean;
}

/** One line of a table: its cells, and where each of them stands, quotes included. */
interface Line {
  cells: readonly string[];
  place(index: number): Place;
}

/** In words for editors, by the parser’s error code. */
const csvFaults: Partial<Record<CsvErrorCode, string>> = {
  CSV_INVALID_CLOSING_QUOTE:
    'found a quote inside a quoted cell: a quote is not doubled, or one is missing in a row above',
  CSV_QUOTE_NOT_CLOSED: 'found a quoted cell that is not closed',
  INVALID_OPENING_QUOTE: 'found a quote inside a cell that is not quoted',
};

/**
 * Reads a table: its first line names the columns, each further line is held against the schema of its kind. An empty
 * cell holds no value. Columns that a row may leave out may be missing from the table.
 *
 * @param text The file, without byte order mark, line ends `\n`.
 */
export function readTable<K extends keyof RowData>(
  kind: K,
  text: string,
  path: string,
): { table: Table<RowData[K]>; findings: (Finding & { rule: 'table-syntax' | 'schema' })[] } {
  const schema: TableKind['row'] = tables[kind].row;
  const columns = Object.keys(schema.shape);
  const required = columns.filter((column) => !(schema.shape[column] as Schema).safeParse(undefined).success);
  // A few columns may be blank text; an empty cell of any other must not count as the number 0.
  const blanks = columns.filter((column) => (schema.shape[column] as Schema).safeParse('').data === '');
  const columnwise = columnReader(schema, required);
  const table: Table<RowData[K]> = { path, rows: [], complete: true };
  const findings: (Finding & { rule: 'table-syntax' | 'schema' })[] = [];
  const lines = readLines(text);
  if (lines instanceof CsvError) {
    const line = Number(lines.lines ?? 1);
    fault(
      'table-syntax',
      { line, column: 1, endLine: line, endColumn: 1 },
      {
        message: csvFaults[lines.code] ?? `found a row that cannot be read: ${lines.message}`,
        fix: 'Put cells that hold commas or quotes in double quotes, and double the quotes inside them.',
      },
    );
    return { table, findings };
  }
  const [header, ...body] = lines;
  const names = (header?.cells ?? []).map((name) => name.trim());
  checkHeader();
  // What stands under a name of no column is told once, of the header.
  const keys = names.map((name) => (columns.includes(name) ? name : undefined));
  if (names.length > 0) for (const line of body) readRow(line);
  return { table, findings };

  function checkHeader(): void {
    if (!names.some((name) => columns.includes(name))) {
      fault('table-syntax', header?.place(0) ?? startOfFile, {
        message: 'found no names of columns in the first line',
        fix: `Begin the table with the line: ${columns.join(',')}`,
      });
      names.splice(0);
      return;
    }
    const open = columns.filter((column) => !names.includes(column));
    const missing = required.filter((column) => !names.includes(column));
    for (const [index, name] of names.entries()) {
      if (columns.includes(name)) continue;
      const { message, meant } = unknownName('column', name, open);
      if (meant) {
        open.splice(open.indexOf(meant), 1);
        if (missing.includes(meant)) missing.splice(missing.indexOf(meant), 1);
      }
      fault('table-syntax', header?.place(index) ?? startOfFile, {
        message,
        fix: meant ? `Write "${meant}".` : `Remove the column; the columns are: ${columns.join(', ')}.`,
      });
    }
    if (missing.length > 0) {
      fault('table-syntax', header?.place(0) ?? startOfFile, {
        message: `found no column ${missing.map((name) => `"${name}"`).join(', ')}`,
        fix: `The first line names the columns: ${columns.join(',')}`,
      });
    }
  }

  function readRow({ cells, place }: Line): void {
    if (cells.length !== names.length) {
      fault('table-syntax', place(0), {
        message: `found ${cells.length} cells, expected ${names.length} as in the first line`,
        fix: 'Put cells that hold commas in double quotes, and write a comma for each empty cell.',
      });
      return;
    }
    const placeOf = (column: PropertyKey): Place => place(Math.max(0, names.indexOf(String(column))));
    const record: Record<string, string> = {};
    for (const [index, value] of cells.entries()) {
      const name = keys[index];
      if (name !== undefined && (value !== '' || blanks.includes(name))) record[name] = value;
    }
    const known = columnwise?.(record);
    if (known) {
      table.rows.push({ data: known as RowData[K], placeOf });
      return;
    }
    const result = schema.safeParse(record);
    if (result.success) {
      table.rows.push({ data: result.data as RowData[K], placeOf });
      return;
    }
    const said = new Set<PropertyKey>();
    for (const issue of result.error.issues) {
      const [column] = issue.path;
      // A column that is missing from the table is one fault, not one in each row.
      if (said.has(String(column)) || (column !== undefined && !names.includes(String(column)))) continue;
      said.add(String(column));
      if (column === undefined) {
        fault('schema', place(0), {
          message: `found a row whose cells do not go together, ${issue.message}`,
          fix: 'Correct the row, or remove it if the source publishes nothing of it.',
        });
        continue;
      }
      const value = record[String(column)];
      const at = placeOf(column);
      const { replacement, ...words } = schemaMessage(schema, issue, value, value);
      fault('schema', at, {
        ...words,
        ...(replacement !== undefined && { edits: [{ place: at, text: replacement }] }),
      });
    }
    table.complete = false;
  }

  function fault(rule: 'table-syntax' | 'schema', at: Place, words: Pick<Finding, 'message' | 'fix' | 'edits'>): void {
    table.complete = false;
    findings.push({ rule, path, place: at, ...words });
  }
}

/**
 * Reads the cells of a row one by one, each text of a column once: large tables say the same again and again. It gives
 * undefined where a cell does not fit or is missing, for the schema to say why. A schema that holds cells against each other
 * is never read this way.
 */
function columnReader(
  schema: TableKind['row'],
  required: readonly string[],
): ((record: Readonly<Record<string, string>>) => Record<string, unknown> | undefined) | undefined {
  if (schema.def.checks && schema.def.checks.length > 0) return undefined;
  const read = new Map(Object.keys(schema.shape).map((column) => [column, new Map<string, unknown>()]));
  const cellOf = (column: string, text: string): unknown => {
    const texts = read.get(column);
    const before = texts?.get(text);
    if (before !== undefined || !texts) return before;
    const { data, success } = (schema.shape[column] as Schema).safeParse(text);
    if (success) texts.set(text, data);
    return success ? data : undefined;
  };
  return (record) => {
    const row: Record<string, unknown> = {};
    for (const column in record) {
      const value = cellOf(column, record[column] ?? '');
      if (value === undefined) return undefined;
      row[column] = value;
    }
    return required.every((column) => row[column] !== undefined) ? row : undefined;
  };
}

/** The cells of a table as they are written, the names of its columns first; none of one that cannot be read. */
export function cellsOf(text: string): (readonly string[])[] {
  const lines = readLines(text);
  return lines instanceof CsvError ? [] : lines.map(({ cells }) => cells);
}

function readLines(text: string): Line[] | CsvError {
  return plainLines(text) ?? parsedLines(text);
}

/**
 * The lines of a table whose cells hold no line breaks: large tables are read in a fraction of the time that the parser
 * takes. Undefined where a quote is out of place, which the parser explains.
 */
function plainLines(text: string): Line[] | undefined {
  if (text.includes('\r')) return undefined;
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const cells = line.includes('"') ? quotedCells(line) : line.split(',');
    if (!cells) return undefined;
    lines.push({ cells, place: (cell) => placeIn(line, index + 1, cell) });
  }
  return lines;
}

/** One cell and the comma behind it, or the end of the line. */
const quotedCell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

function quotedCells(line: string): string[] | undefined {
  return spansOf(line)?.map(({ text }) => text);
}

interface Span {
  text: string;
  start: number;
  end: number;
}

function spansOf(line: string): Span[] | undefined {
  const spans: Span[] = [];
  quotedCell.lastIndex = 0;
  for (;;) {
    const start = quotedCell.lastIndex;
    const match = quotedCell.exec(line);
    if (!match) return undefined;
    const [whole, quoted, plain = '', comma = ''] = match;
    spans.push({ text: quoted?.replaceAll('""', '"') ?? plain, start, end: start + whole.length - comma.length });
    if (comma === '') return spans;
  }
}

function placeIn(line: string, number: number, cell: number): Place {
  const { start, end } = spansOf(line)?.[cell] ?? { start: 0, end: 0 };
  return { line: number, column: start + 1, endLine: number, endColumn: end + 1 };
}

function parsedLines(text: string): Line[] | CsvError {
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
        row[index] = { text: value, start, end: bytes };
        return value;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
  const place = placer(text);
  return rows
    .filter((row) => row !== undefined)
    .map((row) => ({
      cells: row.map((cell) => cell.text),
      place: (index) => {
        const cell = row[index] ?? row[0];
        return cell ? place(cell) : startOfFile;
      },
    }));
}

interface Cell {
  text: string;
  /** Bytes from the start of the file to the start and the end of the cell. */
  start: number;
  end: number;
}

/** Leads from the bytes of a cell to lines and columns. */
function placer(text: string): (cell: Cell) => Place {
  const bytes = Buffer.from(text);
  const lines = new LineCounter();
  for (let at = bytes.indexOf('\n'); at !== -1; at = bytes.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  lines.lineStarts.unshift(0);
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, col: bytes.subarray(offset - col + 1, offset).toString().length + 1 };
  };
  return ({ start, end }) => {
    const from = point(start);
    const to = point(end);
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
}
