import { basename } from 'node:path';
import { max } from 'd3-array';
import { ImportError } from '../import-error.ts';
import { numberIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { hasColumn, selectColumns } from '../tables/table.ts';
import type { AdvertRow } from './adverts.ts';

const columns = {
  year: 'work_year',
  experience: 'experience_level',
  employment: 'employment_type',
  title: 'job_title',
  salary: 'salary',
  currency: 'salary_currency',
  residence: 'employee_residence',
  remoteRatio: 'remote_ratio',
  location: 'company_location',
  size: 'company_size',
} satisfies Record<keyof AdvertRow, string>;

export interface AdvertIndex {
  /** In the file’s order. */
  rows: AdvertRow[];
  /** True for a snapshot as published, in which the ends of a range stand together. */
  raw: boolean;
  /** The newest year that the file holds whole. */
  year: string;
  /** Id of the source. */
  source: string;
}

/**
 * The index as published (salaries_2025-01-19.csv, plain or gzip: the snapshot’s day is in its name) or de-duplicated
 * (the final data of 2025, told by its label columns).
 * @throws ImportError where the file is neither.
 */
export async function readAdvertIndex(path: string): Promise<AdvertIndex> {
  const table = await readCsv(path);
  const rows = selectColumns(table, columns).map((row, index): AdvertRow => {
    const salary = numberIn(row.salary, `${table.where}, row ${index + 2}, salary`);
    return {
      ...(Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell)])) as Record<
        keyof AdvertRow,
        string
      >),
      salary: salary ?? Number.NaN,
    };
  });
  const newest = max(rows, ({ year }) => year) ?? '';
  if (hasColumn(table, 'salary_band')) {
    if (newest === '2025') return { rows, raw: false, year: newest, source: 'aijobs-2025-12' };
    throw unknownEdition(path, `a de-duplicated file up to ${newest}`);
  }
  const snapshot = /(\d{4})-(\d{2})-\d{2}/.exec(basename(path));
  if (!snapshot?.[1] || snapshot[1] !== newest) {
    throw unknownEdition(path, `a raw file up to ${newest}, ${snapshot ? `named ${snapshot[0]}` : 'without a day'}`);
  }
  const year = String(Number(newest) - 1);
  return { rows, raw: true, year, source: `aijobs-${snapshot[1]}-${snapshot[2]}` };
}

function unknownEdition(path: string, found: string): ImportError {
  return new ImportError(`Cannot tell which edition ${path} is: ${found}.`, {
    expected:
      'the raw index with the day of its snapshot in its name, such as salaries_2025-01-19.csv, or the de-duplicated file of 2025',
    todo: 'name the raw file after the day it was published; its last year must be the year of that day',
  });
}
