import { ImportError } from '../import-error.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import type { Sheet } from '../tables/read-workbook.ts';
import type { Cell } from '../tables/table.ts';
import type { EarningsRow } from './household-row.ts';

export interface WeeklyEarnings {
  year: string;
  /** By title in lower case. A title that stands twice is in `repeated` instead. */
  rows: Map<string, EarningsRow>;
  repeated: Set<string>;
}

/** Columns of Table 39, from the left: occupation, then number and median of all, of men, of women. */
const [titleColumn, workersColumn, weeklyColumn, menColumn, womenColumn] = [0, 1, 2, 4, 6];

/**
 * Table 39 of the Current Population Survey, from the publisher’s workbook: median weekly earnings of full-time wage and
 * salary workers, men and women together and apart.
 * @throws ImportError where the workbook holds no such table, or a cell is no number.
 */
export function readWeeklyEarnings(sheets: readonly Sheet[], path: string): WeeklyEarnings {
  for (const { where, rows } of sheets) {
    const year = yearOf(rows);
    if (year === undefined) continue;
    const found: WeeklyEarnings = { year, rows: new Map(), repeated: new Set() };
    for (const [index, cells] of rows.entries()) {
      const row = earningsRow(cells, `${where}, line ${index + 1}`);
      if (!row) continue;
      if (found.rows.has(row.title)) found.repeated.add(row.title);
      found.rows.set(row.title, row);
    }
    for (const title of found.repeated) found.rows.delete(title);
    return found;
  }
  throw new ImportError(`${path} holds no table of weekly earnings.`, {
    expected:
      'a sheet titled “39. Median weekly earnings of full-time wage and salary workers by detailed occupation and sex”',
    todo: 'give cpsaat39.xlsx of the Current Population Survey, as the publisher offers it',
  });
}

/** The year over the columns, where title and headings are those of Table 39. */
function yearOf(rows: Sheet['rows']): string | undefined {
  if (!/39\. Median weekly earnings of full-time wage and salary workers/.test(String(rows[0]?.[titleColumn] ?? '')))
    return undefined;
  const heading = rows.findIndex((cells) => cells[titleColumn] === 'Occupation');
  const year = /^\d{4}$/.exec(String(rows[heading]?.[workersColumn] ?? ''))?.[0];
  const [group, names] = [rows[heading + 1], rows[heading + 2]];
  const expected =
    group?.[workersColumn] === 'Total' &&
    group?.[menColumn - 1] === 'Men' &&
    group?.[womenColumn - 1] === 'Women' &&
    names?.[menColumn] === 'Median weekly earnings' &&
    names?.[womenColumn] === 'Median weekly earnings' &&
    names?.[workersColumn] === 'Number of workers' &&
    names?.[weeklyColumn] === 'Median weekly earnings';
  return expected ? year : undefined;
}

/** A row with a title and numbers; undefined for headings, blank rows and notes. */
function earningsRow(cells: readonly Cell[], where: string): EarningsRow | undefined {
  const title = textIn(cells[titleColumn] ?? null);
  const workers = cells[workersColumn] ?? null;
  if (title === undefined || typeof workers !== 'number') return undefined;
  const median = (column: number) => numberIn(cells[column] ?? null, `${where}, “Median weekly earnings”`);
  return {
    title: title.toLowerCase(),
    workers: workers * 1000,
    weekly: median(weeklyColumn),
    weeklyWomen: median(womenColumn),
    weeklyMen: median(menColumn),
  };
}
