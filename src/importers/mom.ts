import { max } from 'd3-array';
import type { PayBand } from '../schema/pay.ts';
import type { Content } from './content.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { payEdit } from './pay-edit.ts';
import { numberIn } from './tables/cell-values.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

const columns = {
  year: 'year',
  sheet: 'sheet',
  industry: 'industry',
  code: 'ssoc2020',
  title: 'title',
  median: 'gross_median',
} as const;

/** The sheet of all industries together; others hold one industry each. */
const allIndustries = 'T4';

interface Edition {
  year: string;
  /** Title and median gross wage of a month, by code. */
  rows: Map<string, { title: string; median: number }>;
}

/**
 * Median gross wages of a month in Singapore dollars (Ministry of Manpower, Occupational Wages), of the newest year of
 * occupational_wages_<years>….csv: full-time residents of all industries in June, bonuses left out. Only the median is
 * taken: no licence is known that lets the table be republished.
 */
export const mom: Importer = {
  name: 'mom',
  description: 'Singapore wages: occupational_wages_<years>….csv → wages of content/occupations/sg-ssoc-*',
  files: /(^|\/)occupational_wages_\d{4}-\d{4}\w*\.csv$/,
  async read(path) {
    const edition = await readEdition(path);
    return {
      found: `Occupational Wages of June ${edition.year}, ${edition.rows.size} occupations`,
      apply: (content) => apply(edition, content),
    };
  },
};

async function apply({ year, rows }: Edition, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  const files = (await content.files('occupation')).filter(({ data }) => data.system === 'sg-ssoc-2020');
  for (const file of files) {
    const { code = '' } = file.data;
    const row = rows.get(code);
    if (row) outcome.edits.push(payEdit(file, 'wages', wage(code, row, year)));
    else outcome.skipped.push(`${file.path}  ${code} is not among the occupations of all industries in ${year}`);
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError(`The wages of ${year} hold none of the occupations in content.`, {
    expected: 'codes of the classification sg-ssoc-2020 in content/occupations',
    todo: 'add the occupations that shall have a wage',
  });
}

function wage(code: string, { title, median }: { title: string; median: number }, year: string): PayBand {
  return {
    place: 'sg',
    level: 'all',
    measure: 'wage',
    statistic: 'percentiles',
    scope: 'full-time',
    population: 'residents, all industries',
    taxed: 'gross',
    currency: 'SGD',
    per: 'month',
    median,
    period: `${year}-06`,
    source: `sg-mom-wages-${year}`,
    locator: `Table 4, ${code} ${title}, monthly gross wage, median`,
    by: 'import mom',
  };
}

async function readEdition(path: string): Promise<Edition> {
  const table = await readCsv(path);
  const rows = selectColumns(table, columns);
  const year = max(rows, (row) => String(row.year)) ?? '';
  const wanted = rows.filter((row) => String(row.year) === year && row.sheet === allIndustries);
  const stray = wanted.find(({ industry }) => !/\bALL INDUSTRIES\b/.test(String(industry)));
  if (wanted.length === 0 || stray) {
    throw new ImportError(`${path} has no sheet ${allIndustries} of all industries for ${year}.`, {
      expected: `rows of the newest year with the sheet ${allIndustries} and “ALL INDUSTRIES” as their industry`,
      todo: 'check whether the publisher numbered its sheets anew; then the importer must learn it',
    });
  }
  return {
    year,
    rows: new Map(
      wanted.flatMap(({ code, title, median }) => {
        const value = numberIn(median, `${table.where}, ${code}, ${columns.median}`);
        return value === undefined ? [] : [[String(code), { title: String(title), median: value }] as const];
      }),
    ),
  };
}
