import type { RowData } from '../../schema/table/tables.ts';
import type { Content } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';
import { textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns, type Table } from '../tables/table.ts';

/** Occupations for which no field prepares stand under a code that is no field. */
const noMatch = '99.';

const columns = { field: 'CIP2020Code', code: 'SOC2018Code' } as const;

/**
 * Which fields of study prepare for which occupations, by the judgement of the publishers’ experts: the crosswalk of the
 * classifications of 2020 and 2018. Fields are taken by four digits, as the figures on graduates are.
 */
export const fields: Importer = {
  name: 'fields',
  description: 'NCES and BLS: CIP2020_SOC2018_Crosswalk.csv → content/tables/cip2020-soc2018.fields.csv',
  files: /(^|\/)CIP2020_SOC2018_Crosswalk\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    return {
      found: `CIP 2020 to SOC 2018 crosswalk, ${table.rows.length} rows`,
      apply: (content) => apply(table, content),
    };
  },
};

async function apply(table: Table, content: Content): Promise<Outcome> {
  const idOf = new Map(
    (await content.files('occupation')).flatMap(({ id, data: { system, code, onetParts = [] } }) => {
      if (system !== 'us-soc-2018' || !code) return [];
      // A category that joins codes is reached by each of them.
      return [code, ...onetParts.map((part) => part.slice(0, code.length))].map((one) => [one, id] as const);
    }),
  );
  const rows = new Map<string, RowData['fields']>();
  for (const [index, row] of selectColumns(table, columns).entries()) {
    const field = /^(\d{2}\.\d{2})\d{2}$/.exec(textIn(row.field) ?? '')?.[1];
    const code = textIn(row.code);
    if (field === undefined || code === undefined) {
      throw new ImportError(`${table.where}, line ${index + 2} holds “${row.field}” and “${row.code}”.`, {
        expected: 'a field such as 51.3801 and a code such as 29-1141',
        todo: 'give the crosswalk as its publishers offer it',
      });
    }
    const occupation = field.startsWith(noMatch) ? undefined : idOf.get(code);
    if (occupation !== undefined) rows.set(`${field}|${occupation}`, { field, occupation });
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return {
    edits: [],
    tables: [{ table: await content.table('fields', 'cip2020-soc2018'), rows: sorted }],
    skipped: [],
  };
}
