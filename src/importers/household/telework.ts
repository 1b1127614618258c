import type { RowData } from '../../schema/table/tables.ts';
import type { Content } from '../content.ts';
import type { Importer, Outcome } from '../importer.ts';
import { keyedRows } from '../tables/keyed-rows.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns, type Table } from '../tables/table.ts';

const columns = {
  name: 'occupation_group',
  people: 'at_work_thousands',
  home: 'pct_teleworked',
  hours: 'avg_weekly_hours_worked',
} as const;

const group = { column: 'soc_2018_major_group', form: /^\d\d-0000$/, expected: 'a code such as 29-0000' };

/** Hours worked and work at home in one week by group of occupations, the newest month of a copy of the publisher’s tables. */
export const telework: Importer = {
  name: 'telework',
  description:
    'CPS telework tables as copied: telework_by_occupation_group.csv → content/tables/bls-cps-telework-<month>.weeks.csv',
  files: /(^|\/)telework_by_occupation_group\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    const months = selectColumns(table, { month: 'period' }).map(({ month }) => String(month));
    const newest = [...months].sort().at(-1) ?? '';
    const rows = { ...table, rows: table.rows.filter((_, index) => months[index] === newest) };
    return { found: `CPS telework tables, ${newest}`, apply: (content) => apply(rows, newest, content) };
  },
};

async function apply(table: Table, month: string, content: Content): Promise<Outcome> {
  // Sums of several groups have no code.
  const rows = [...keyedRows(table, group, columns, { blank: true }).values()].flatMap((row): RowData['weeks'][] => {
    const [name, people, home, hours] = [
      row.text('name'),
      row.number('people'),
      row.number('home'),
      row.number('hours'),
    ];
    if (name === undefined || people === undefined || home === undefined || hours === undefined) return [];
    return [{ group: row.key.slice(0, 2), name, people, home, hours }];
  });
  return {
    edits: [],
    tables: [{ table: await content.table('weeks', `bls-cps-telework-${month}`), rows }],
    skipped: [],
  };
}
