import type { Content, ContentFile } from './content.ts';
import { asKept, exposureEdit } from './exposure/exposure-edit.ts';
import type { Edit } from './front-matter/edit.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { type Cell, selectColumns } from './tables/table.ts';

const columns = {
  code: 'O*NET-SOC Code',
  title: 'Title',
  'gpts-model': 'dv_rating_beta',
  'gpts-human': 'human_rating_beta',
} as const;

type Row = Record<keyof typeof columns, Cell>;

/**
 * Exposure of occupations to language models from the data of “GPTs are GPTs”, gpts_are_gpts_occ_level.csv: the share of
 * tasks (0 to 1, measure beta), once as a model rated them and once as people did.
 */
export const exposure: Importer = {
  name: 'exposure',
  description: 'GPTs are GPTs: gpts_are_gpts_occ_level.csv → exposure of content/occupations',
  files: /(^|\/)gpts_are_gpts_occ_level\.csv$/,
  async read(path) {
    const table = await readCsv(path);
    const rows = new Map(selectColumns(table, columns).map((row) => [String(row.code), row]));
    return {
      found: `GPTs are GPTs, ${rows.size} occupations`,
      apply: (content) => apply(rows, content),
    };
  },
};

async function apply(rows: ReadonlyMap<string, Row>, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  for (const file of await content.files('occupation')) {
    if (file.data.country !== 'us') continue;
    const code = file.data.onetCode;
    const row = code === undefined ? undefined : rows.get(code);
    if (row) outcome.edits.push(...exposureEdits(file, row));
    else outcome.skipped.push(`${file.path}  ${code === undefined ? 'has no onetCode' : `${code} is not in the file`}`);
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError('The file holds none of the occupations in content.', {
    expected: 'codes such as 15-1252.00 under onetCode of content/occupations',
    todo: 'add onetCode to the occupations that shall have a measure of exposure',
  });
}

function exposureEdits(file: ContentFile<'occupation'>, row: Row): Edit[] {
  return (['gpts-model', 'gpts-human'] as const).flatMap((measure) => {
    const value = numberIn(row[measure], `${row.code}, ${columns[measure]}`);
    if (value === undefined) return [];
    return exposureEdit(file, {
      measure,
      value: asKept(value),
      period: '2023',
      source: 'exposure-gpts-2025',
      locator: `${row.code} ${row.title}, ${columns[measure]}`,
      by: 'import exposure',
    });
  });
}
