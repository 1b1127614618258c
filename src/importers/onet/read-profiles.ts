import { numberIn } from '../tables/cell-values.ts';
import { keyedRows } from '../tables/keyed-rows.ts';
import { readCsv } from '../tables/read-csv.ts';

const onetSocCode = {
  column: 'onet_soc_code',
  form: /^\d{2}-\d{4}\.\d{2}$/,
  expected: 'a code such as 15-1252.00',
};

/**
 * A table of one row an occupation and one column an item, as the publisher’s workbooks of interests, work values and work
 * styles were laid out by a third party.
 * @param items names of the columns
 * @throws ImportError naming file, line and column where a cell has another form, or a code stands twice.
 */
export async function readProfiles(
  path: string,
  items: readonly string[],
): Promise<Map<string, Record<string, number>[]>> {
  const rows = keyedRows(await readCsv(path), onetSocCode, Object.fromEntries(items.map((item) => [item, item])));
  return new Map(
    [...rows].map(([code, row]) => {
      const numbers = items.map((item) => [item, numberIn(row.cell(item), row.where(item))] as const);
      const complete = numbers.filter((entry): entry is readonly [string, number] => entry[1] !== undefined);
      return [code, complete.length === items.length ? [Object.fromEntries(complete)] : []];
    }),
  );
}
