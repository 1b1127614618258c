import { capped, placeMeasures, unpublished, type WageColumns, withheld } from './wage-columns.ts';

/*
 * Tables of pay by place and by industry hold 300,000 rows: they are read byte by byte, straight into columns. What is not
 * exactly of the form is refused here, and told with its line and column by whoever reads it against the schema.
 */

/** What the first column of a table names, each with its number in the list that the columns follow. */
export interface WageKeys {
  column: 'area' | 'industry';
  /** Numbers by `keyOf` the code. */
  numbers: ReadonlyMap<number, number>;
  length: number;
}

const comma = 44;
const newline = 10;
const zero = 48;
const nine = 57;
const dot = 46;
const star = 42;
const hash = 35;

/** The columns behind the first, in their order. */
export function measuresIn(column: WageKeys['column']): (keyof WageColumns & string)[] {
  return placeMeasures.filter((measure) => column === 'area' || measure !== 'quotient');
}

/** Codes are of ASCII and no longer: as numbers of base 128 they stay exact. */
const longestCode = 7;

/** A code as a number, another for each; NaN for what is no code. */
function keyOf(code: Uint8Array, from: number, to: number): number {
  if (to - from > longestCode) return Number.NaN;
  let key = 0;
  for (let at = from; at < to; at++) {
    const byte = code[at] ?? 128;
    if (byte > 127) return Number.NaN;
    key = key * 128 + byte;
  }
  return key;
}

/** Codes by their numbers in a list. */
export function wageKeys(column: WageKeys['column'], codes: readonly string[]): WageKeys {
  const numbers = new Map(
    codes.map((code, index) => {
      const bytes = new TextEncoder().encode(code);
      return [keyOf(bytes, 0, bytes.length), index];
    }),
  );
  return { column, numbers, length: codes.length };
}

/**
 * Reads a table of one occupation.
 *
 * @param top From which pay on the source prints `#`, in US$ a year and an hour.
 * @returns Undefined where anything is not of the form: another header, an unknown code or one out of its order, cells that do not fit
 *   or do not go together, pay by the year beside pay by the hour, a missing last line end.
 */
export function scanWages(
  bytes: Uint8Array,
  keys: WageKeys,
  top: Record<WageColumns['per'], number>,
): WageColumns | undefined {
  const measures = measuresIn(keys.column);
  const header = `${[keys.column, ...measures].join(',')}\n`;
  for (let index = 0; index < header.length; index++) if (bytes[index] !== header.charCodeAt(index)) return undefined;
  const columns = placeMeasures.map(() => new Float64Array(keys.length).fill(unpublished));
  const row = new Float64Array(measures.length);
  const cursor: Cursor = { bytes, at: header.length, decimals: 0 };
  let last = -1;
  let hours = 0;
  let years = 0;
  while (cursor.at < bytes.length) {
    const end = bytes.indexOf(comma, cursor.at);
    if (end < 0) return undefined;
    const number = keys.numbers.get(keyOf(bytes, cursor.at, end));
    if (number === undefined || number <= last) return undefined;
    last = number;
    cursor.at = end;
    for (let cell = 0; cell < measures.length; cell++) {
      if (bytes[cursor.at++] !== comma) return undefined;
      const value = readCell(cursor);
      if (value === undefined || !fits(cell, value, cursor.decimals)) return undefined;
      if (isPay(cell) && value > 0 && value !== capped) {
        if (cursor.decimals === 0) years++;
        else hours++;
      }
      row[cell] = value;
    }
    // The last line may lack its end.
    if (cursor.at < bytes.length && bytes[cursor.at] !== newline) return undefined;
    cursor.at++;
    if (!goTogether(row)) return undefined;
    for (let cell = 0; cell < measures.length; cell++) (columns[cell] as Float64Array)[number] = row[cell] as number;
  }
  if (hours > 0 && years > 0) return undefined;
  const per = hours > 0 ? 'hour' : 'year';
  const named = Object.fromEntries(placeMeasures.map((measure, index) => [measure, columns[index]]));
  return { ...(named as Record<(typeof placeMeasures)[number], Float64Array>), per, top: top[per] };
}

interface Cursor {
  bytes: Uint8Array;
  at: number;
  /** Of the number that was read last. */
  decimals: number;
}

/** A number, a mark or a blank; undefined for anything else. */
function readCell(cursor: Cursor): number | undefined {
  const { bytes } = cursor;
  cursor.decimals = 0;
  const first = bytes[cursor.at];
  if (first === comma || first === newline || first === undefined) return unpublished;
  if (first === star || first === hash) {
    cursor.at++;
    return first === star ? withheld : capped;
  }
  const from = cursor.at;
  let digits = 0;
  let pointAt = -1;
  for (; ; cursor.at++) {
    const byte = bytes[cursor.at] ?? 0;
    if (byte >= zero && byte <= nine) digits = digits * 10 + (byte - zero);
    else if (byte === dot && pointAt < 0) pointAt = cursor.at;
    else break;
  }
  const whole = (pointAt < 0 ? cursor.at : pointAt) - from;
  if (whole < 1 || whole > 8 || (whole > 1 && first === zero)) return undefined;
  if (pointAt < 0) return digits;
  cursor.decimals = cursor.at - pointAt - 1;
  return cursor.decimals > 0 && cursor.decimals <= 2 ? digits / 10 ** cursor.decimals : undefined;
}

const employment = 0;
const rse = 1;
const quotient = 7;

const isPay = (cell: number) => cell > rse && cell < quotient;

/** A cell by itself, as the schema of its column has it. */
function fits(cell: number, value: number, decimals: number): boolean {
  if (Number.isNaN(value) || value === withheld) return true;
  if (value === capped) return isPay(cell);
  if (cell === employment) return decimals === 0 && value > 0;
  if (cell === rse) return decimals === 1;
  if (cell === quotient) return decimals === 2;
  return value > 0 && decimals !== 1;
}

/** The cells of a row together: pay is given whole, withheld whole or blank, and ascends to its bounds; its error goes with it. */
function goTogether(row: Float64Array): boolean {
  const [lowest, error] = [row[2] as number, row[rse] as number];
  if (lowest === withheld || Number.isNaN(lowest)) {
    for (let cell = rse; cell < quotient; cell++) if (!Object.is(row[cell], lowest)) return false;
    return lowest === withheld || !Number.isNaN(row[employment]);
  }
  if (!(error >= 0)) return false;
  for (let cell = 3; cell < quotient; cell++) if (!((row[cell] as number) >= (row[cell - 1] as number))) return false;
  return true;
}
