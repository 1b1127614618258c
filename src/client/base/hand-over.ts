import { element } from './element.ts';

/** By which spreadsheets know that a table is in UTF-8. */
const byteOrderMark = '\ufeff';

/** Hands a text to the reader as a file. */
export function handOver(text: string, form: 'csv' | 'json', name: string): void {
  const type = form === 'json' ? 'application/json' : 'text/csv';
  const href = URL.createObjectURL(new Blob([form === 'csv' ? byteOrderMark + text : text], { type }));
  element('a', { href, download: `${name}.${form}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
