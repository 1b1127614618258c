import { percentiles } from '../domain/dataset.ts';
import type { Occupation } from '../schema/occupation.ts';
import type { PayBand } from '../schema/pay.ts';
import type { Content, ContentFile } from './content.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { payEdit } from './pay-edit.ts';
import { numberIn, textIn } from './tables/cell-values.ts';
import { readWorkbook, type Sheet } from './tables/read-workbook.ts';
import { someCodes } from './tables/some-codes.ts';
import { type Cell, selectColumns } from './tables/table.ts';

const columns = {
  area: 'AREA_TITLE',
  industry: 'I_GROUP',
  code: 'OCC_CODE',
  title: 'OCC_TITLE',
  group: 'O_GROUP',
  employment: 'TOT_EMP',
  mean: 'A_MEAN',
  meanError: 'MEAN_PRSE',
  p10: 'A_PCT10',
  p25: 'A_PCT25',
  median: 'A_MEDIAN',
  p75: 'A_PCT75',
  p90: 'A_PCT90',
  hourlyMean: 'H_MEAN',
  hourlyP10: 'H_PCT10',
  hourlyP25: 'H_PCT25',
  hourlyMedian: 'H_MEDIAN',
  hourlyP75: 'H_PCT75',
  hourlyP90: 'H_PCT90',
} as const;

type Row = Record<keyof typeof columns, Cell>;

/** One edition of the national workbook. */
interface Edition {
  year: number;
  /** Wages at or above these (US dollars) are printed as “#”. */
  cap: { year: number; hour: number };
  /** Detailed occupations by code. */
  rows: Map<string, Row>;
}

/**
 * Wages and employment from the national workbook of the Occupational Employment and Wage Statistics of the U.S. Bureau
 * of Labor Statistics, national_M20xx_dl.xlsx, from May 2020 on: US dollars a year and an hour before tax, employees of all
 * levels. Some occupations are printed by the year alone; those that say `paid: hour`, by the hour alone.
 */
export const oews: Importer = {
  name: 'oews',
  description: 'BLS wages: national_M20xx_dl.xlsx → wages of content/occupations',
  files: /(^|\/)national_M20\d\d_dl\.xlsx$/,
  async read(path) {
    const edition = readEdition(await readWorkbook(path), path);
    return {
      found: `OEWS May ${edition.year}, ${edition.rows.size} detailed occupations`,
      apply: (content) => apply(edition, content),
    };
  },
};

async function apply(edition: Edition, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  const files = (await content.files('occupation')).filter(({ data }) => data.system === 'us-soc-2018');
  for (const file of files) {
    const row = edition.rows.get(file.data.code ?? '');
    const band = row && wage(row, edition, file.data.paid ?? 'year');
    if (band) outcome.edits.push(payEdit(file, 'wages', band));
    else outcome.skipped.push(skipped(file, edition, row));
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError(`The May ${edition.year} edition has a wage for none of the occupations in content.`, {
    expected: `one of the codes ${someCodes(files.map(({ data }) => data.code)) || '(there are none)'}`,
    todo: 'check the codes in content/occupations, or give another edition',
  });
}

function skipped(file: ContentFile<'occupation'>, edition: Edition, row: Row | undefined): string {
  const unit = file.data.paid === 'hour' ? 'hourly' : 'yearly';
  const what = row ? `has no ${unit} median` : 'is not a detailed occupation';
  return `${file.path}  ${file.data.code} ${what} in the May ${edition.year} edition`;
}

const byYear = { p10: 'p10', p25: 'p25', median: 'median', p75: 'p75', p90: 'p90', mean: 'mean' } as const;
const byHour = {
  p10: 'hourlyP10',
  p25: 'hourlyP25',
  median: 'hourlyMedian',
  p75: 'hourlyP75',
  p90: 'hourlyP90',
  mean: 'hourlyMean',
} as const;

/** The edition’s entry for one occupation; undefined where it prints no median in the unit of time. */
function wage(row: Row, edition: Edition, per: 'year' | 'hour'): Occupation['wages'][number] | undefined {
  const amounts = amountsOf(row, edition, per);
  if (amounts.median === undefined) return undefined;
  const { mean: _mean, ...hourly } = per === 'year' ? amountsOf(row, edition, 'hour') : {};
  const printed = Object.values(hourly).filter((amount) => amount !== undefined);
  const count = numberIn(row.employment, `${row.code}, ${columns.employment}`);
  return {
    place: 'us',
    level: 'all',
    measure: 'wage',
    statistic: 'percentiles',
    scope: 'all',
    taxed: 'gross',
    currency: 'USD',
    per,
    ...amounts,
    rse: numberIn(row.meanError, `${row.code}, ${columns.meanError}`) || undefined,
    ...(count !== undefined && { count, countOf: 'employees' }),
    // Where one of the five is not printed by the hour, none is.
    ...(printed.length === percentiles.length && { hourly: printed }),
    period: `${edition.year}-05`,
    source: `bls-oews-${edition.year}`,
    locator: `${row.code} ${row.title}`,
    by: 'import oews',
  };
}

/** The percentiles and the mean of a row, each a number, the cap of the edition, or undefined where it is withheld. */
function amountsOf(
  row: Row,
  { cap }: Edition,
  per: 'year' | 'hour',
): Pick<PayBand, (typeof percentiles)[number] | 'mean'> {
  const names = per === 'year' ? byYear : byHour;
  const amount = (key: keyof typeof names): PayBand['p10'] => {
    const column = names[key];
    return row[column] === '#' ? `>=${cap[per]}` : numberIn(row[column], `${row.code}, ${columns[column]}`);
  };
  return {
    p10: amount('p10'),
    p25: amount('p25'),
    median: amount('median'),
    p75: amount('p75'),
    p90: amount('p90'),
    mean: amount('mean'),
  };
}

function readEdition(sheets: readonly Sheet[], path: string): Edition {
  const [sheet] = sheets;
  const notes = sheets.flatMap(({ rows }) => rows.map((row) => textIn(row[0] ?? null) ?? ''));
  const year = Number(firstMatch(notes, /^May (\d{4}) OEWS Estimates$/)?.[1]);
  const [, hour, yearly] = firstMatch(notes, /^#\s*=.* \$([\d,.]+) per hour or \$([\d,]+) per year$/) ?? [];
  if (!sheet || !year || hour === undefined || yearly === undefined) {
    throw new ImportError(`${path} does not say which edition it is, or from which wage on it prints “#”.`, {
      expected: 'sheets with “May 20xx OEWS Estimates” and the note “# = indicates a wage equal to or greater than …”',
      todo: 'give the national workbook of the publisher (national_M20xx_dl.xlsx), not a copy of one sheet',
    });
  }
  const [header, ...body] = sheet.rows;
  const table = { where: sheet.where, columns: (header ?? []).map(String), rows: body };
  const rows = selectColumns(table, columns);
  const elsewhere = rows.find((row) => row.area !== 'U.S.' || row.industry !== 'cross-industry');
  if (elsewhere || year < 2020) {
    const found = elsewhere ? `${elsewhere.area}, ${elsewhere.industry}` : `May ${year}`;
    throw new ImportError(`${path} is another file of this publisher: ${found}.`, {
      expected: 'the national, cross-industry workbook of May 2020 or later (earlier ones use other codes)',
      todo: 'download “National” from the publisher’s tables of that year',
    });
  }
  const detailed = rows.filter((row) => row.group === 'detailed');
  const amount = (text: string) => Number(text.replaceAll(',', ''));
  return {
    year,
    cap: { year: amount(yearly), hour: amount(hour) },
    rows: new Map(detailed.map((row) => [String(row.code), row])),
  };
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
