import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { interests, workStyles, workValues } from '../../schema/occupation-vocabulary.ts';
import { ImportError } from '../import-error.ts';
import type { OnetTables } from './onet-tables.ts';
import { readDescriptions, readRelated, readTasks, readTitles, readTools, readZones } from './read-lists.ts';
import { readProfiles } from './read-profiles.ts';
import { readRatings } from './read-ratings.ts';

/** The O*NET database, as far as a folder holds it. */
export interface OnetDatabase {
  /** Such as 30.1. */
  version: string;
  /** Month of the release, such as 2025-12. */
  released: string;
  tables: Partial<OnetTables>;
  /** Tables that the folder lacks, as their files are named. */
  missing: string[];
}

/** Each table’s file, and how it is read. */
const files: { [K in keyof OnetTables]: { name: string; read: (path: string) => Promise<OnetTables[K]> } } = {
  skills: { name: 'Skills.csv', read: readRatings },
  knowledge: { name: 'Knowledge.csv', read: readRatings },
  tools: { name: 'Technology_Skills.csv', read: readTools },
  related: { name: 'Related_Occupations.csv', read: readRelated },
  titles: { name: 'Sample_of_Reported_Titles.csv', read: readTitles },
  tasks: { name: 'Task_Statements.csv', read: readTasks },
  descriptions: { name: 'Occupation_Data.csv', read: readDescriptions },
  zones: { name: 'Job_Zones.csv', read: readZones },
  interests: { name: 'interests_riasec.csv', read: (path) => readProfiles(path, Object.keys(interests)) },
  values: { name: 'work_values.csv', read: (path) => readProfiles(path, Object.keys(workValues)) },
  styles: { name: 'work_styles_impact.csv', read: (path) => readProfiles(path, Object.keys(workStyles)) },
};

/**
 * Reads a folder with the Read Me of the database, which tells the edition, and tables of it as .csv or .csv.gz.
 * @throws ImportError where it holds no Read Me or no table at all, or a table has another form.
 */
export async function readDatabase(folder: string): Promise<OnetDatabase> {
  const present = await list(folder);
  const find = (name: string) => present.find((file) => file === name || file === `${name}.gz`);
  const readMe = present.find((file) => /^read.?me.*\.txt$/i.test(file));
  if (readMe === undefined) throw notOnet(folder, `no Read Me; files found: ${present.join(', ') || 'none'}`);
  const text = await readFile(join(folder, readMe), 'utf8');
  const [, version, month, year] = /O\*NET ([\d.]+) Database\s+(\w+) (\d{4}) Release/.exec(text) ?? [];
  const number = new Date(`1 ${month} ${year} UTC`).getUTCMonth() + 1;
  if (version === undefined || Number.isNaN(number)) throw notOnet(folder, 'a Read Me without edition and month');
  const tables: Partial<OnetTables> = {};
  const missing: string[] = [];
  for (const key of Object.keys(files) as (keyof OnetTables)[]) {
    const { name, read } = files[key];
    const file = find(name);
    if (file === undefined) missing.push(name);
    else Object.assign(tables, { [key]: await read(join(folder, file)) });
  }
  if (Object.keys(tables).length === 0) throw notOnet(folder, 'none of its tables');
  return { version, released: `${year}-${String(number).padStart(2, '0')}`, tables, missing };
}

async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw notOnet(folder, error instanceof Error ? error.message : String(error));
  }
}

function notOnet(folder: string, found: string): ImportError {
  return new ImportError(`${folder} is not a folder of O*NET tables: ${found}.`, {
    expected: `the Read Me of the database (“O*NET 30.1 Database, December 2025 Release”), and of ${Object.values(files)
      .map(({ name }) => name)
      .join(', ')} those that there are, each table plain or as .gz`,
    todo: 'give the folder, not a file in it; save the tables of the Excel edition as CSV under these names',
  });
}
