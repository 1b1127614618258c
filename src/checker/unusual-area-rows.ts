import type { PayBand } from '../schema/pay.ts';
import { atLeast, levels, payBands } from './pay-bands.ts';
import type { RuleContext } from './rule.ts';
import { areaRows, type PlacedRow } from './source-tables.ts';
import { far, unusualBands } from './unusual-bands.ts';

/** A row by area of which one level cannot be, or hardly be, beside the pay of the whole country. */
export interface UnusualAreaRow extends PlacedRow<'areaRow'> {
  column: (typeof levels)[number];
  /** “expected …” */
  expected: string;
}

/**
 * Rows with a level outside 0.2 to 5 times the national median of their occupation: each with its first such level. They
 * are held against the wage of their own period where the content has it, otherwise against the newest.
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

function unusual(row: PlacedRow<'areaRow'>, { median, period }: PayBand): [UnusualAreaRow] | undefined {
  if (median === undefined) return undefined;
  const usual = atLeast(median);
  const column = levels.find((key) => far(row.data[key], usual));
  return (
    column && [
      { ...row, column, expected: `expected between 0.2 and 5 times the national median of ${period}, ${usual}` },
    ]
  );
}
