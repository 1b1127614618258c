import type { PayBand } from '../schema/pay.ts';
import type { AreaRow } from '../schema/table/area-row.ts';
import { atLeast, payBands } from './pay-bands.ts';
import type { RuleContext } from './rule.ts';
import { areaRows, type PlacedRow } from './source-tables.ts';
import { far, unusualBands } from './unusual-bands.ts';

/** A row by area of which one figure cannot be, or hardly be, beside the figure of the whole country. */
export interface UnusualAreaRow extends PlacedRow<'areaRow'> {
  column: keyof AreaRow;
  found: number;
  /** “expected …” */
  expected: string;
}

const compared = ['p10', 'p25', 'median', 'p75', 'p90', 'mean', 'level1', 'level2', 'level3', 'level4'] as const;

/**
 * Rows with pay outside 0.2 to 5 times the national median of their occupation, or with more people than the whole
 * country employs: each with its first such figure. They are held against the wage of their own period where the content
 * has it, otherwise against the newest.
 */
export function unusualAreaRows(context: RuleContext): UnusualAreaRow[] {
  // A slip in the wage of the country is found there, not in each of its areas.
  const unusualOnes = new Set(unusualBands(context).map(({ band }) => band));
  const wages = Map.groupBy(
    payBands(context).filter(
      ({ file, band }) => file.kind === 'occupation' && band.level === 'all' && !band.covers && !unusualOnes.has(band),
    ),
    ({ file }) => file.id,
  );
  return areaRows(context).flatMap((row): UnusualAreaRow[] => {
    const bands = (wages.get(row.data.occupation) ?? []).map(({ band }) => band);
    const [newest] = [...bands].sort((a, b) => (a.period < b.period ? 1 : -1));
    const national = bands.find(({ period }) => period === row.data.period) ?? newest;
    return (national && unusual(row, national)) ?? [];
  });
}

function unusual(row: PlacedRow<'areaRow'>, { median, count, period }: PayBand): [UnusualAreaRow] | undefined {
  if (median === undefined) return undefined;
  const { data } = row;
  const usual = atLeast(median);
  const column = compared.find((key) => far(data[key] ?? usual, usual));
  if (column) {
    const expected = `expected between 0.2 and 5 times the national median of ${period}, ${usual}`;
    return [{ ...row, column, found: data[column] ?? usual, expected }];
  }
  const { employment = 0 } = data;
  if (period !== data.period || count === undefined || employment <= count) return undefined;
  const expected = `expected at most the ${count} of the whole country`;
  return [{ ...row, column: 'employment', found: employment, expected }];
}
