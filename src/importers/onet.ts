import type { OccupationGroup, RowData } from '../schema/table/tables.ts';
import type { Content, ContentFile } from './content.ts';
import type { Edit } from './front-matter/edit.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { type OnetOccupation, onetOccupations, relatedOf, rowsFor, titlesOf } from './onet/occupation-rows.ts';
import type { OnetTables } from './onet/onet-tables.ts';
import { type OnetDatabase, readDatabase } from './onet/read-database.ts';
import type { TableEdit } from './written/replace-rows.ts';

/**
 * The O*NET database of the U.S. Department of Labor: a folder with its Read Me, which tells the edition, and those of its
 * tables that are read. Ratings, titles, tasks and the like go into tables of the content, the job zone into the occupation.
 */
export const onet: Importer = {
  name: 'onet',
  description:
    'O*NET: folder with Read Me, Skills.csv[.gz], Knowledge, Technology_Skills, Related_Occupations … → content/tables/onet-<version>.….csv, jobZone of content/occupations',
  files: /(^|\/)READ_ME_[\d.]+\.txt$/i,
  readsFolder: true,
  async read(path) {
    const database = await readDatabase(path);
    return {
      found: `O*NET ${database.version} of ${database.released}, ${Object.keys(database.tables).length} tables`,
      apply: (content) => apply(database, content),
    };
  },
};

async function apply(database: OnetDatabase, content: Content): Promise<Outcome> {
  const source = `onet-${database.version.replace('.', '-')}`;
  const files = await content.files('occupation');
  const occupations = onetOccupations(files);
  if (occupations.length === 0) {
    throw new ImportError(`O*NET ${database.version} has none of the occupations in content.`, {
      expected: 'codes such as 15-1252.00 under onetCode of content/occupations',
      todo: 'add onetCode to the occupations that shall have ratings',
    });
  }
  const tables: TableEdit[] = [];
  for (const [group, rows] of Object.entries(rowsOf(database.tables, occupations))) {
    tables.push({ table: await content.table(group as OccupationGroup, source), rows } as TableEdit);
  }
  const zones = zoneEdits(database.tables.zones ?? new Map(), files, occupations, source);
  return {
    ...zones,
    tables,
    skipped: [
      ...zones.skipped,
      ...database.missing.map((name) => `the folder has no ${name}: its table stays as it is`),
    ],
  };
}

/** The rows of each group for which the database has a table, occupation by occupation. */
function rowsOf(tables: Partial<OnetTables>, occupations: readonly OnetOccupation[]) {
  const idOf = new Map(
    occupations.flatMap(({ id, code, parts }) => [code ?? [], parts].flat().map((one) => [one, id] as const)),
  );
  const each = <T, R>(table: ReadonlyMap<string, T[]> | undefined, rowOf: (entry: T) => R) =>
    table &&
    occupations.flatMap((occupation) => {
      const { rows, onet } = rowsFor(table, occupation);
      return rows.map((row) => ({ occupation: occupation.id, ...rowOf(row), ...(onet !== undefined && { onet }) }));
    });
  /** The same of what stands under the occupation’s own code alone. */
  const own = <T, R>(table: ReadonlyMap<string, T[]> | undefined, rowOf: (entry: T) => R) =>
    table &&
    occupations.flatMap(({ id, code }) =>
      (table.get(code ?? '') ?? []).map((row) => ({ occupation: id, ...rowOf(row) })),
    );
  const { titles, related } = tables;
  const found: { [G in OccupationGroup]?: RowData[G][] | undefined } = {
    skills: each(tables.skills, (row) => row),
    knowledge: each(tables.knowledge, (row) => row),
    tools: own(tables.tools, (row) => row),
    related:
      related &&
      occupations.flatMap((one) => relatedOf(related, one, idOf).map((row) => ({ occupation: one.id, ...row }))),
    titles:
      titles && occupations.flatMap((one) => titlesOf(titles, one).map((title) => ({ occupation: one.id, title }))),
    tasks: own(tables.tasks, (task) => ({ task })),
    descriptions: own(tables.descriptions, (description) => ({ description })),
    interests: each(tables.interests, (row) => row) as RowData['interests'][] | undefined,
    values: each(tables.values, (row) => row) as RowData['values'][] | undefined,
    styles: each(tables.styles, (row) => row) as RowData['styles'][] | undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, rows]) => rows !== undefined));
}

function zoneEdits(
  zones: OnetTables['zones'],
  files: readonly ContentFile<'occupation'>[],
  occupations: readonly OnetOccupation[],
  source: string,
): Pick<Outcome, 'edits' | 'skipped'> {
  const byId = new Map(files.map((file) => [file.id, file]));
  const edits: Edit[] = [];
  const skipped: string[] = [];
  for (const { id, code } of occupations) {
    const file = byId.get(id);
    const [zone] = zones.get(code ?? '') ?? [];
    if (!file || code === undefined) continue;
    if (zone)
      edits.push({
        file,
        at: ['jobZone'],
        figure: 'jobZone',
        entry: { ...zone, source, locator: code, by: 'import onet' },
      });
    else if (zones.size > 0) skipped.push(`${file.path}  O*NET has no job zone for ${code}`);
  }
  return { edits, skipped };
}
