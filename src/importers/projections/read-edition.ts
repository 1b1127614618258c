import { ImportError } from '../import-error.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { readWorkbook, type Sheet } from '../tables/read-workbook.ts';
import { type ColumnName, hasColumn, selectColumns, type Table } from '../tables/table.ts';
import type { ProjectionEdition, ProjectionRow } from './edition.ts';
import { headedTable, inPlainWords, plain } from './headed-table.ts';
import { readAttainment } from './read-attainment.ts';
import { readSeparations } from './read-separations.ts';
import { readTable12, yearsOfTable12 } from './read-table-1-2.ts';

/**
 * Names of the columns in web exports and in workbooks of every edition, in lower case; the years tell employment in the
 * first year from that in the last.
 */
function columnsOf(from: string, to: string) {
  return {
    title: /^(occupation|\d{4} national employment matrix) title$/,
    code: /^(occupation|\d{4} national employment matrix) code$/,
    from: new RegExp(`^employment,? ${from}$`),
    to: new RegExp(`^employment,? ${to}$`),
    change: /^employment change, (numeric, )?[-\d]+( number)?$/,
    percent: /^employment (percent change, [-\d]+|change, percent, [-\d]+|change, [-\d]+ percent)$/,
    openings: /^occupational openings, /,
    education: /^typical (entry-level education|education needed for entry)$/,
    experience: /^work experience in a related occupation$/,
    training: /^typical on-the-job training/,
  } satisfies Record<Exclude<keyof ProjectionRow, 'category' | 'selfEmployed'>, ColumnName>;
}

/** Of workbooks alone; web exports do not have it. */
const selfEmployed = /^percent self employed, \d{4}$/;

const code = /^\d{2}-\d{4}$/;

/**
 * One edition from a web export (.csv), a workbook (occupation.xlsx) or Table 1.2 as it was copied (.csv): the same rows
 * whichever it is.
 * @throws ImportError where the file is neither.
 */
export async function readEdition(path: string): Promise<ProjectionEdition> {
  if (path.endsWith('.xlsx')) return readWorkbookEdition(await readWorkbook(path), path);
  const file = await readCsv(path);
  const years = yearsOfTable12(file);
  if (years) return readTable12(file, years);
  const table = inPlainWords(file);
  const match = table.columns.map((name) => /^employment change, (\d{4})-(\d{4})$/.exec(name)).find((found) => found);
  if (!match?.[1] || !match[2]) throw notProjections(path, `columns: ${table.columns.join(' | ')}`);
  return editionOf(table, match[1], match[2]);
}

function readWorkbookEdition(sheets: readonly Sheet[], path: string): ProjectionEdition {
  const titles = sheets.map((sheet) => plain(sheet.rows[0]?.[0] ?? null));
  for (const [index, sheet] of sheets.entries()) {
    const match = /occupational projections, (\d{4})-(\d{2,4}), and worker characteristics/.exec(titles[index] ?? '');
    if (!match?.[1] || !match[2]) continue;
    const to = match[1].slice(0, 4 - match[2].length) + match[2];
    const [separations, attainment] = [readSeparations(sheets), readAttainment(sheets)];
    return {
      ...editionOf(headedTable(sheet), match[1], to),
      ...(separations && { separations }),
      ...(attainment && { attainment }),
    };
  }
  throw notProjections(path, `sheets: ${titles.filter(Boolean).join(' | ') || 'none with a title'}`);
}

function editionOf(table: Table, from: string, to: string): ProjectionEdition {
  const shares = hasColumn(table, selfEmployed) ? selectColumns(table, { selfEmployed }) : [];
  const rows = selectColumns(table, columnsOf(from, to))
    .map((row, index) => ({ ...row, selfEmployed: shares[index]?.selfEmployed ?? null }))
    .filter((row) => code.test(String(row.code)))
    .map((row): ProjectionRow => {
      const number = (key: 'from' | 'to' | 'change' | 'percent' | 'openings' | 'selfEmployed') =>
        numberIn(row[key], `${table.where}, ${row.code}, “${key}”`);
      return {
        code: String(row.code),
        // Web exports print example titles behind the occupation’s own.
        title: String(row.title)
          .replace(/\s+\*.*$/, '')
          .trim(),
        from: number('from'),
        to: number('to'),
        change: number('change'),
        percent: number('percent'),
        openings: number('openings'),
        selfEmployed: number('selfEmployed'),
        education: textIn(row.education),
        experience: textIn(row.experience),
        training: textIn(row.training),
      };
    });
  return {
    span: `${from}-${to.slice(2)}`,
    base: Number(from),
    // The projections moved to the classification of 2018 with the edition that starts in 2019.
    system: Number(from) < 2019 ? 'us-soc-2010' : 'us-soc-2018',
    rows: new Map(rows.map((row) => [row.code, row])),
  };
}

function notProjections(path: string, found: string): ImportError {
  return new ImportError(`${path} holds no table of occupational projections. Found ${found}.`, {
    expected:
      'the web export with columns such as “Employment Change, 2024-2034”, Table 1.2 as it was copied, with columns such as “employment_2025_thousands”, or the workbook with a sheet titled “Occupational projections, 2024–34, and worker characteristics”',
    todo: 'give the export or the occupation.xlsx of the publisher’s Employment Projections program',
  });
}
