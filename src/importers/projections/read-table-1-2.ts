import { ImportError } from '../import-error.ts';
import { type KeyedRow, keyedRows } from '../tables/keyed-rows.ts';
import { socCode } from '../tables/soc-code.ts';
import type { Table } from '../tables/table.ts';
import type { AiExposureCategory, ProjectionEdition, ProjectionRow } from './edition.ts';

/** The publisher’s words for its category of relative exposure to AI, and the content’s. */
const categories: Record<string, AiExposureCategory> = {
  Low: 'low',
  Moderate: 'moderate',
  High: 'high',
  'Very high': 'very-high',
};

/** The years that the columns of a copied Table 1.2 name; undefined where the table is none. */
export function yearsOfTable12({ columns }: Table): { from: string; to: string } | undefined {
  const [from, to] = columns.flatMap((name) => /^employment_(\d{4})_thousands$/.exec(name)?.[1] ?? []);
  return from && to ? { from, to } : undefined;
}

/**
 * Table 1.2 of an edition as third parties copied it: employment in the first and the last year and yearly openings, in
 * thousands with one decimal, the change in percent, and the publisher’s category of exposure. The copy has no change in
 * jobs, no work experience and no training.
 * @throws ImportError naming file, line and column where a cell cannot be read, or a code stands twice.
 */
export function readTable12(table: Table, { from, to }: { from: string; to: string }): ProjectionEdition {
  const years = `${from}_${to.slice(2)}`;
  const rows = keyedRows(table, socCode('soc_code'), {
    title: 'title',
    from: `employment_${from}_thousands`,
    to: `employment_${to}_thousands`,
    percent: `change_pct_${years}`,
    openings: `openings_annual_avg_${years}_thousands`,
    education: 'typical_entry_education',
    category: 'bls_relative_ai_exposure',
  });
  return {
    span: years.replace('_', '-'),
    base: Number(from),
    system: 'us-soc-2018',
    ownRowsOnly: true,
    rows: new Map([...rows].map(([code, row]) => [code, projectionRow(row)])),
  };
}

type Columns = 'title' | 'from' | 'to' | 'percent' | 'openings' | 'education' | 'category';

function projectionRow(row: KeyedRow<Columns>): ProjectionRow {
  const category = categoryOf(row);
  return {
    code: row.key,
    title: row.text('title') ?? row.key,
    from: row.number('from'),
    to: row.number('to'),
    change: undefined,
    percent: row.number('percent'),
    openings: row.number('openings'),
    education: row.text('education'),
    experience: undefined,
    training: undefined,
    ...(category && { category }),
  };
}

function categoryOf(row: KeyedRow<Columns>): AiExposureCategory | undefined {
  const text = row.text('category');
  if (text === undefined) return undefined;
  const category = categories[text];
  if (category) return category;
  throw new ImportError(`${row.where('category')} holds “${text}”.`, {
    expected: `one of ${Object.keys(categories).join(', ')}, or nothing`,
    todo: 'look the row up at the publisher; if the category is new, the vocabulary and the importer must learn it',
  });
}
