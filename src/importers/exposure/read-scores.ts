import { ImportError } from '../import-error.ts';
import { keyedRows } from '../tables/keyed-rows.ts';
import { socCode } from '../tables/soc-code.ts';
import type { Table } from '../tables/table.ts';

/** One score an occupation, from 0 to 1, as published. */
export interface Score {
  code: string;
  /** As the file prints it; absent where it prints codes alone. */
  title?: string;
  value: number;
}

/** Names of the columns. */
export interface ScoreColumns {
  code: string;
  title?: string;
  score: string;
}

/**
 * Scores by code, from a table of one row an occupation. A row without a score gives none: it is not zero.
 * @throws ImportError naming file, line and column where a code or a score has another form, or a code stands twice.
 */
export function readScores(table: Table, columns: ScoreColumns): Map<string, Score> {
  const rows = keyedRows(table, socCode(columns.code), { score: columns.score, title: columns.title ?? columns.code });
  const scores = [...rows.values()].flatMap((row): Score[] => {
    const value = row.number('score');
    if (value === undefined) return [];
    if (value < 0 || value > 1) {
      throw new ImportError(`${row.where('score')} holds ${value}.`, {
        expected: 'a score from 0 to 1',
        todo: 'check that this is the column of scores, not of ranks or percentages',
      });
    }
    const title = columns.title && row.text('title');
    return [{ code: row.key, value, ...(title && { title }) }];
  });
  return new Map(scores.map((score) => [score.code, score]));
}
