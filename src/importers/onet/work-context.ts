import type { RowData } from '../../schema/table/tables.ts';
import { contextItemIds } from '../../schema/work-context.ts';
import { contextQuestions } from '../../schema/work-context-questions.ts';
import type { Content } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';
import { onetOccupations } from './occupation-rows.ts';
import { readProfiles } from './read-profiles.ts';

const fileName = /(^|\/)onet_(\d+)_work_context\.csv(\.gz)?$/;

/** A question’s column: its name in small letters, without what it gives as examples. */
const columnOf = (question: string) =>
  question
    .replace(/ such as .*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

/**
 * O*NET’s questions on the circumstances of work: a table of one row an O*NET-SOC code and one column a question. A row of
 * the code without detail stands for the occupation; detailed rows are other jobs.
 */
export const workContext: Importer = {
  name: 'work-context',
  description: 'O*NET work context: onet_<edition>_work_context.csv[.gz] → content/tables/onet-<edition>.context.csv',
  files: fileName,
  async read(path) {
    const edition = fileName.exec(path.replaceAll('\\', '/'))?.[2];
    if (edition === undefined) {
      throw new ImportError(`${path} does not say its edition.`, {
        expected: 'a file named like onet_31_work_context.csv',
        todo: 'name the file by the edition of O*NET that it is copied from',
      });
    }
    const columns = contextItemIds.map((item) => columnOf(contextQuestions[item]));
    const table = await readProfiles(path, columns);
    return {
      found: `O*NET ${edition}.0, work context of ${table.size} codes`,
      apply: (content) => apply(table, `onet-${edition}-0`, content),
    };
  },
};

async function apply(
  table: Awaited<ReturnType<typeof readProfiles>>,
  source: string,
  content: Content,
): Promise<Outcome> {
  const skipped: string[] = [];
  const rows = onetOccupations(await content.files('occupation')).flatMap(({ id, code }) => {
    const [means] = table.get(code ?? '') ?? [];
    if (!means) {
      if (code !== undefined) skipped.push(`${id}  no answers for ${code}`);
      return [];
    }
    const answers = contextItemIds.map((item) => [item, means[columnOf(contextQuestions[item])]]);
    return [{ occupation: id, ...Object.fromEntries(answers) } as RowData['context']];
  });
  return { edits: [], tables: [{ table: await content.table('context', source), rows }], skipped };
}
