import type { RowKey } from './keyed-rows.ts';

/** A column of codes of the U.S. classification of 2018. */
export function socCode(column: string): RowKey {
  return { column, form: /^\d{2}-\d{4}$/, expected: 'a code such as 15-1252' };
}
