import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from './content.ts';
import type { Edit } from './front-matter/edit.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { readOnetRatings, type SkillRatings } from './onet/read-onet-ratings.ts';
import { readOnetTechnologies } from './onet/read-onet-technologies.ts';

interface Database {
  /** Such as 30.1. */
  version: string;
  /** Month of the release, such as 2025-12. */
  released: string;
  /** By O*NET-SOC code. */
  ratings: Map<string, SkillRatings>;
  /** Software in demand, by O*NET-SOC code. */
  technologies: Map<string, string[]>;
}

/**
 * Skill ratings and software in demand from the O*NET database of the U.S. Department of Labor: a folder with its Skills
 * and Technology_Skills tables as .csv or .csv.gz and its Read Me, which tells the edition.
 */
export const onet: Importer = {
  name: 'onet',
  description:
    'O*NET: folder with Read Me, Skills.csv[.gz], Technology_Skills.csv[.gz] → ratings, technologies of content/occupations',
  files: /(^|\/)READ_ME_[\d.]+\.txt$/i,
  readsFolder: true,
  async read(path) {
    const database = await readDatabase(path);
    return {
      found: `O*NET ${database.version} of ${database.released}, ratings of ${database.ratings.size} occupations`,
      apply: (content) => apply(database, content),
    };
  },
};

async function apply(database: Database, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  for (const file of await content.files('occupation')) {
    if (file.data.country !== 'us') continue;
    const code = file.data.onetCode;
    if (code === undefined) {
      outcome.skipped.push(`${file.path}  has no onetCode`);
      continue;
    }
    const source = `onet-${database.version.replace('.', '-')}`;
    const add = (key: 'ratings' | 'technologies', values: Edit['entry'] | undefined) => {
      const entry = { ...values, source, locator: code, by: 'import onet' };
      if (values) outcome.edits.push({ file, at: [key], figure: key, entry });
      else outcome.skipped.push(`${file.path}  O*NET ${database.version} has no ${key} for ${code}`);
    };
    const ratings = database.ratings.get(code);
    const inDemand = database.technologies.get(code);
    add('ratings', ratings && { ...ratings });
    add('technologies', inDemand && { inDemand, period: database.released });
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError(`O*NET ${database.version} has none of the occupations in content.`, {
    expected: 'codes such as 15-1252.00 under onetCode of content/occupations',
    todo: 'add onetCode to the occupations that shall have ratings',
  });
}

async function readDatabase(folder: string): Promise<Database> {
  const files = await list(folder);
  const path = (pattern: RegExp, what: string): string => {
    const name = files.find((file) => pattern.test(file));
    if (name !== undefined) return join(folder, name);
    throw notOnet(folder, `no ${what}; files found: ${files.join(', ') || 'none'}`);
  };
  const readMe = await readFile(path(/^read.?me.*\.txt$/i, 'Read Me'), 'utf8');
  const [, version, month, year] = /O\*NET ([\d.]+) Database\s+(\w+) (\d{4}) Release/.exec(readMe) ?? [];
  const number = new Date(`1 ${month} ${year} UTC`).getUTCMonth() + 1;
  if (version === undefined || Number.isNaN(number)) throw notOnet(folder, 'a Read Me without edition and month');
  return {
    version,
    released: `${year}-${String(number).padStart(2, '0')}`,
    ratings: await readOnetRatings(path(/^Skills\.csv(\.gz)?$/, 'Skills.csv')),
    technologies: await readOnetTechnologies(path(/^Technology_Skills\.csv(\.gz)?$/, 'Technology_Skills.csv')),
  };
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
    expected:
      'the Read Me of the database (“O*NET 30.1 Database, December 2025 Release”), Skills.csv and Technology_Skills.csv, each table plain or as .gz',
    todo: 'give the folder, not a file in it; save the tables of the Excel edition as CSV under these names',
  });
}
