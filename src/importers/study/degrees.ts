import { degrees as allDegrees, type Degree } from '../../schema/table/occupation/study-degrees.ts';
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
  programmes: 'programmes_with_4yr_earnings',
  graduates: 'completers_behind_4yr',
  p25: 'earnings_4yr_p25_programmes',
  earnings: 'earnings_4yr_weighted_median_of_programme_medians',
  p75: 'earnings_4yr_p75_programmes',
  debt: 'debt_weighted_median',
} as const;

/** Columns of what is known of the earnings. */
const known = ['programmes', 'graduates', 'p25', 'earnings', 'p75'] as const;

/**
 * Earnings in the fourth year after a degree, and federal loans at graduation, by field of study and degree: weighted
 * medians of programmes’ medians in the College Scorecard, as a third party compiled it. Of a degree of which too few report
 * earnings there is no row.
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
  const rows = selectColumns(table, columns).flatMap((row, index): RowData['degrees'][] => {
    const where = `${table.where}, line ${index + 2}`;
    const number = (key: (typeof known)[number] | 'debt') => numberIn(row[key], `${where}, “${columns[key]}”`);
    const [field, name, degree] = [textIn(row.field), textIn(row.name), textIn(row.degree)];
    if (field === undefined || name === undefined || degree === undefined) {
      throw new ImportError(`${where} lacks a field, its name or a degree.`, {
        expected: 'a row such as 51.38, Registered Nursing …, Bachelor’s Degree',
        todo: 'give the table as it was compiled',
      });
    }
    const [programmes, graduates, p25, earnings, p75] = known.map(number);
    if (!isDegree(degree) || earnings === undefined) return [];
    if (programmes === undefined || graduates === undefined || p25 === undefined || p75 === undefined) {
      throw new ImportError(`${where} has earnings without what they rest on.`, {
        expected: `a number in each of ${known.map((key) => columns[key]).join(', ')}`,
        todo: 'give the table as it was compiled',
      });
    }
    const debt = number('debt');
    return [{ field, name, degree, programmes, graduates, p25, earnings, p75, ...(debt !== undefined && { debt }) }];
  });
  return {
    edits: [],
    tables: [{ table: await content.table('degrees', 'scorecard-fields-2026-06'), rows }],
    skipped: [`rows of no degree, or of which too few report earnings: ${table.rows.length - rows.length}`],
  };
}

const isDegree = (name: string): name is Degree => name in allDegrees;
