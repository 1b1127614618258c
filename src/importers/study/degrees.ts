import type { RowData } from '../../schema/table/tables.ts';
import type { Content } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns, type Table } from '../tables/table.ts';

const columns = {
  field: 'cip4',
  name: 'field',
  degree: 'credential',
  programmes: 'programmes',
  earnings: 'earnings_4yr_weighted_median_of_programme_medians',
  debt: 'debt_weighted_median',
} as const;

/**
 * Earnings in the fourth year after a degree, and federal loans at graduation, by field of study and degree: weighted
 * medians of programmes’ medians in the College Scorecard, as a third party compiled it.
 */
export const degrees: Importer = {
  name: 'degrees',
  description:
    'College Scorecard as compiled: earnings_by_field_credential.csv → content/tables/scorecard-fields-2026-06.degrees.csv',
  files: /(^|\/)earnings_by_field_credential\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    return {
      found: `College Scorecard, ${table.rows.length} fields and degrees`,
      apply: (content) => apply(table, content),
    };
  },
};

async function apply(table: Table, content: Content): Promise<Outcome> {
  const rows = selectColumns(table, columns).map((row, index): RowData['degrees'] => {
    const number = (key: 'programmes' | 'earnings' | 'debt') =>
      numberIn(row[key], `${table.where}, line ${index + 2}, “${columns[key]}”`);
    const [field, name, degree, programmes] = [
      textIn(row.field),
      textIn(row.name),
      textIn(row.degree),
      number('programmes'),
    ];
    if (field === undefined || name === undefined || degree === undefined || programmes === undefined) {
      throw new ImportError(`${table.where}, line ${index + 2} lacks a field, its name, a degree or the programmes.`, {
        expected: 'a row such as 51.38, Registered Nursing …, Bachelor’s Degree, 1024',
        todo: 'give the table as it was compiled',
      });
    }
    const [earnings, debt] = [number('earnings'), number('debt')];
    return {
      field,
      name,
      degree,
      programmes,
      ...(earnings !== undefined && { earnings }),
      ...(debt !== undefined && { debt }),
    };
  });
  return {
    edits: [],
    tables: [{ table: await content.table('degrees', 'scorecard-fields-2026-06'), rows }],
    skipped: [],
  };
}
