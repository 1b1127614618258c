/** What a spreadsheet may take for a formula: a sign that begins one, in either width, or a blank that it passes over. */
const formula = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** A number with its sign: harmless, and it has to stay one. */
const number = /^[+-]?[\d,]*\.?\d+(e[+-]?\d+)?%?$/i;

/**
 * One field, in quotes where it needs them (RFC 4180). A text that would run as a formula is kept from it by an
 * apostrophe, which spreadsheets read as “this is text”.
 */
function field(text: string): string {
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as comma-separated values, its first line the names of the columns. */
export function csv<K extends string>(columns: readonly K[], lines: readonly Record<K, string>[]): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column]))];
  return rows.map((row) => `${row.map(field).join(',')}\n`).join('');
}
