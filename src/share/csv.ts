/** One field, in quotes where it needs them (RFC 4180): here only the quotation mark has a meaning to be kept from. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as comma-separated values, its first line the names of the columns. */
export function csv<K extends string>(columns: readonly K[], lines: readonly Record<K, string>[]): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column]))];
  return rows.map((row) => `${row.map(field).join(',')}\n`).join('');
}
