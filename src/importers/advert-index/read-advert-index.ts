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

/** Boards whose index is read. */
export type Board = 'aijobs' | 'isecjobs';

export interface AdvertIndex {
  board: Board;
  /** In the file’s order. */
  rows: AdvertRow[];
  /** True for a snapshot as published, in which the ends of a range stand together. */
  raw: boolean;
  /** The year that is used. */
  year: string;
  /** Id of the source. */
  source: string;
}

/** What most titles of a board are about: the files of all boards look alike. */
const subjects: Record<Board, RegExp> = { aijobs: /data|machine learning|\bai\b/i, isecjobs: /secur|cyber|threat/i };

/** Boards that stopped in the month given: of their last year nothing more will come, so it is used as far as it goes. */
const lastSnapshot: Partial<Record<Board, string>> = { isecjobs: '2025-08' };

/**
 * The index as published (salaries_2025-01-19.csv, plain or gzip: the snapshot’s day is in its name) or, for aijobs.net,
 * de-duplicated (the final data of 2025, told by its label columns). Of a snapshot the newest whole year is used.
 * @throws ImportError where the file is neither, or another board’s.
 */
export async function readAdvertIndex(path: string, board: Board): Promise<AdvertIndex> {
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
  const found = boardOf(rows);
  if (found !== board) throw otherBoard(path, board, found);
  const newest = max(rows, ({ year }) => year) ?? '';
  if (board === 'aijobs' && hasColumn(table, 'salary_band')) {
    if (newest === '2025') return { board, rows, raw: false, year: newest, source: 'aijobs-2025-12' };
    throw unknownEdition(path, `a de-duplicated file up to ${newest}`);
  }
  const snapshot = /(\d{4})-(\d{2})-\d{2}/.exec(basename(path));
  if (!snapshot?.[1] || snapshot[1] !== newest) {
    throw unknownEdition(path, `a raw file up to ${newest}, ${snapshot ? `named ${snapshot[0]}` : 'without a day'}`);
  }
  const month = `${snapshot[1]}-${snapshot[2]}`;
  const year = lastSnapshot[board] === month ? newest : String(Number(newest) - 1);
  return { board, rows, raw: true, year, source: `${board}-${month}` };
}

function boardOf(rows: readonly AdvertRow[]): Board {
  const titled = (board: Board) => rows.filter(({ title }) => subjects[board].test(title)).length;
  return titled('isecjobs') > titled('aijobs') ? 'isecjobs' : 'aijobs';
}

function otherBoard(path: string, board: Board, found: Board): ImportError {
  return new ImportError(
    `${path} seems to be the index of ${found}: more of its titles are about that board’s field.`,
    {
      expected: `the salary index of ${board}`,
      todo: `run npm run import ${found} with it, or give the other file`,
    },
  );
}

function unknownEdition(path: string, found: string): ImportError {
  return new ImportError(`Cannot tell which edition ${path} is: ${found}.`, {
    expected:
      'the raw index with the day of its snapshot in its name, such as salaries_2025-01-19.csv, or the de-duplicated file of 2025',
    todo: 'name the raw file after the day it was published; its last year must be the year of that day',
  });
}
