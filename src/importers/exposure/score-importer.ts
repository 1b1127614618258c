import type { Exposure } from '../../schema/exposure.ts';
import type { Content } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';
import { readCsv } from '../tables/read-csv.ts';
import { asKept, exposureEdit } from './exposure-edit.ts';
import { readScores, type Score, type ScoreColumns } from './read-scores.ts';

/** A publisher’s table of one score an occupation, and how its scores stand in the content. */
interface ScoreTable {
  name: string;
  description: string;
  files: RegExp;
  /** What is read, for the report. */
  title: string;
  columns: ScoreColumns;
  measure: Exposure['measure'];
  period: string;
  source: string;
}

/** An importer of one measure of exposure from a table of scores by code of the U.S. classification. */
export function scoreImporter(table: ScoreTable): Importer {
  return {
    name: table.name,
    description: table.description,
    files: table.files,
    async read(path) {
      const scores = readScores(await readCsv(path), table.columns);
      return {
        found: `${table.title}, ${scores.size} occupations`,
        apply: (content) => apply(table, scores, content),
      };
    },
  };
}

async function apply(table: ScoreTable, scores: ReadonlyMap<string, Score>, content: Content): Promise<Outcome> {
  const { name, columns, measure, period, source } = table;
  const outcome: Outcome = { edits: [], skipped: [] };
  for (const file of await content.files('occupation')) {
    const { system, code = '' } = file.data;
    if (system !== 'us-soc-2018') continue;
    const score = scores.get(code);
    if (!score) {
      outcome.skipped.push(`${file.path}  ${code} has no score, which is not a score of zero`);
      continue;
    }
    outcome.edits.push(
      exposureEdit(file, {
        measure,
        value: asKept(score.value),
        period,
        source,
        locator: `${[code, score.title].filter(Boolean).join(' ')}, ${columns.score}`,
        by: `import ${name}`,
      }),
    );
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError('The file holds none of the occupations in content.', {
    expected: 'codes such as 15-1252 under code of content/occupations',
    todo: 'check code and system of the occupations that shall have a measure of exposure',
  });
}
