import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Area } from '../schema/table/area.ts';
import type { AreaRow } from '../schema/table/area-row.ts';
import type { Content } from './content.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { type Cell, selectColumns } from './tables/table.ts';

const columns = {
  code: 'soc_code',
  area: 'area_code',
  areaName: 'area_name',
  basis: 'published_basis',
  hourly1: 'hourly_l1',
  hourly2: 'hourly_l2',
  hourly3: 'hourly_l3',
  hourly4: 'hourly_l4',
  level1: 'annual_l1',
  level2: 'annual_l2',
  level3: 'annual_l3',
  level4: 'annual_l4',
} as const;

type Row = Record<keyof typeof columns, Cell>;

/** The levels of one wage year, which runs from July to June. */
interface WageYear {
  /** Such as 2025-26. */
  name: string;
  /** By occupation code and area code. */
  rows: Map<string, Row>;
}

const fileName = /^oflc_(?<year>\d{4}-\d{2})_levels\w*\.csv(\.gz)?$/;
/** Hours of the year by which the publisher turns hourly levels into yearly ones. */
const hours = 2080;

/**
 * Statutory wage levels I to IV by occupation and area (U.S. Department of Labor, Office of Foreign Labor Certification),
 * from oflc_<wage year>_levels….csv: US dollars a year. They are interpolations for visa cases, not percentiles. Only
 * the metropolitan areas that the table already names, or else those of the table of areas, and the occupations that roles
 * or the table name are taken.
 */
export const oflc: Importer = {
  name: 'oflc',
  description: 'Statutory wage levels: folder or file oflc_<year>_levels….csv[.gz] → content/tables/oflc-<year>.csv',
  files: /(^|\/)oflc_\d{4}-\d\d_levels\w*\.csv(\.gz)?$/,
  async read(path) {
    const wageYear = await readWageYear(await findFile(path));
    return {
      found: `OFLC wage levels ${wageYear.name}, ${wageYear.rows.size} rows`,
      apply: (content) => apply(wageYear, content),
    };
  },
};

async function apply({ name, rows }: WageYear, content: Content): Promise<Outcome> {
  const table = await content.table('areaRow', `oflc-${name}`);
  const roles = await content.files('profile');
  // The levels are those of visa cases: they stand with the occupations under which the titles of roles are filed.
  const wanted = new Set([
    ...roles.flatMap(({ data }) => data.occupations.map(({ id }) => id)),
    ...table.rows.map(({ occupation }) => occupation),
  ]);
  const files = (await content.files('occupation')).filter(
    ({ id, data }) => data.system === 'us-soc-2018' && wanted.has(id),
  );
  const metros = await wantedMetros(content, name, table.rows);
  const given: AreaRow[] = [];
  const skipped: string[] = [];
  for (const { id, path, data } of files) {
    const { code = '' } = data;
    for (const area of metros) {
      const row = rows.get(key(code, area.code));
      const levels = row && levelsIn(row, area);
      const period = `${name.slice(0, 4)}-07/${Number(name.slice(0, 4)) + 1}-06`;
      const locator = `${code} × ${area.code}`;
      if (levels) given.push({ occupation: id, area: area.id, period, ...levels, locator });
      else skipped.push(`${path}  ${code} has no levels in ${area.name} (${area.code})`);
    }
  }
  if (given.length > 0) return { edits: [], tables: [{ table, rows: given }], skipped };
  throw new ImportError(`The levels of ${name} hold none of the occupations and metropolitan areas in content.`, {
    expected: 'codes of content/occupations, and codes of metropolitan areas in content/tables/areas.csv',
    todo: 'add the metropolitan areas that shall have levels to content/tables/areas.csv, or a row of each to the table',
  });
}

/**
 * The metropolitan areas whose levels the content holds, in this table or that of the wage year before; all of the table of
 * areas where it holds none yet.
 */
async function wantedMetros(content: Content, name: string, rows: readonly AreaRow[]): Promise<Area[]> {
  const year = Number(name.slice(0, 4));
  const before = `oflc-${year - 1}-${String(year % 100).padStart(2, '0')}`;
  const held = rows.length > 0 ? rows : (await content.table('areaRow', before)).rows;
  const ids = new Set(held.map(({ area }) => area));
  return (await content.areas()).filter(
    ({ id, kind, country }) => kind === 'metro' && country === 'us' && (ids.size === 0 || ids.has(id)),
  );
}

/**
 * Levels I to IV a year; undefined where the publisher has none.
 * @throws ImportError where the area is another one, or the levels cannot be what they are taken for.
 */
function levelsIn(row: Row, area: Area): Pick<AreaRow, 'level1' | 'level2' | 'level3' | 'level4'> | undefined {
  const where = `${row.code} × ${row.area}`;
  if (row.areaName !== area.name) {
    throw new ImportError(`The area ${row.area} is “${row.areaName}” in the file, and “${area.name}” in content.`, {
      expected: 'the same area under the same code',
      todo: 'compare both with the publisher’s list of areas; borders and names change with an edition',
    });
  }
  if (row.basis === 'not available') return undefined;
  const amounts = ([1, 2, 3, 4] as const).map((level) => {
    const year = numberIn(row[`level${level}`], `${where}, level ${level}`) ?? Number.NaN;
    const hour = numberIn(row[`hourly${level}`], `${where}, level ${level} by the hour`);
    // The file gives both where the publisher has the hour; a cell of another unit would not agree.
    const agree = row.basis === 'annual' || Math.abs((hour ?? Number.NaN) * hours - year) <= 1;
    return agree ? year : Number.NaN;
  });
  const [level1 = 0, level2 = 0, level3 = 0, level4 = 0] = amounts;
  if (level1 <= level2 && level2 <= level3 && level3 <= level4) return { level1, level2, level3, level4 };
  throw new ImportError(`The levels of ${where} do not rise from I to IV, or a year is not ${hours} hours.`, {
    expected: `four yearly amounts, each ${hours} times its hourly one`,
    todo: 'look the row up at the publisher; if its form is new, the importer must learn it',
  });
}

/** The file itself, or the one of its name in a folder. */
async function findFile(path: string): Promise<string> {
  const folder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  const names = folder ? await readdir(path) : [basename(path)];
  const found = names.filter((name) => fileName.test(name));
  const [name] = found;
  if (name !== undefined && found.length === 1) return folder ? join(path, name) : path;
  throw new ImportError(`${path} is no table of wage levels, or no folder with one: ${names.sort().join(', ')}.`, {
    expected: 'one file named after its wage year, such as oflc_2025-26_levels_tech.csv.gz',
    todo: 'give the file; where its name lacks the wage year, rename it',
  });
}

async function readWageYear(path: string): Promise<WageYear> {
  const name = fileName.exec(basename(path))?.groups?.year ?? '';
  const table = selectColumns(await readCsv(path), columns);
  const rows = new Map(table.map((row) => [key(row.code, row.area), row]));
  if (rows.size === table.length) return { name, rows };
  throw new ImportError(`${path} gives an occupation twice in one area.`, {
    expected: 'one row for each occupation and area',
    todo: 'give the levels of all industries; those for universities and research are another file',
  });
}

function key(code: Cell, area: Cell): string {
  return `${code} × ${area}`;
}
