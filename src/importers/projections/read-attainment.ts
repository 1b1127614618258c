import { numberIn } from '../tables/cell-values.ts';
import type { Sheet } from '../tables/read-workbook.ts';
import { selectColumns } from '../tables/table.ts';
import type { AttainmentRow, ProjectionEdition } from './edition.ts';

const columns = {
  title: /^\d{4} National Employment Matrix title$/,
  code: /^\d{4} National Employment Matrix code$/,
  lessThanHighSchool: 'Less than high school diploma',
  highSchool: 'High school diploma or equivalent',
  someCollege: 'Some college, no degree',
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctoral: 'Doctoral or professional degree',
} satisfies Record<keyof AttainmentRow, string | RegExp>;

/** Table 5.3 of a workbook, the highest degree of workers of 25 and over; undefined where the workbook has none. */
export function readAttainment(sheets: readonly Sheet[]): ProjectionEdition['attainment'] {
  for (const { where, rows: all } of sheets) {
    const [[title] = [], header = [], ...rows] = all;
    const match = /^(Table 5\.3) Educational attainment .*?(\d{4})$/.exec(String(title ?? ''));
    if (!match?.[1] || !match[2]) continue;
    const table = { where, columns: header.map(String), rows };
    const read = selectColumns(table, columns).map(({ title: name, code, ...shares }): AttainmentRow => {
      const share = (key: keyof typeof shares) => numberIn(shares[key], `${where}, ${code}, “${key}”`);
      return {
        code: String(code),
        title: String(name),
        lessThanHighSchool: share('lessThanHighSchool'),
        highSchool: share('highSchool'),
        someCollege: share('someCollege'),
        associate: share('associate'),
        bachelor: share('bachelor'),
        master: share('master'),
        doctoral: share('doctoral'),
      };
    });
    return { table: match[1], period: match[2], rows: new Map(read.map((row) => [row.code, row])) };
  }
  return undefined;
}
