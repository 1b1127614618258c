import type { PayBand } from '../../schema/pay.ts';
import { atLeast, levels, payBands } from '../pay-bands.ts';
import type { RuleContext } from '../rule.ts';
import { areaRows, type PlacedRow } from '../source-tables.ts';
import { unusualBands } from './unusual-bands.ts';
import { far, type UnusualValue } from './unusual-value.ts';

/**
 * Rows with a level outside 0.2 to 5 times the national median of their occupation: each with its first such level. They
 * are held against the wage of their own period where the content has it, otherwise against the newest.
 */
export function unusualAreaRows(context: RuleContext): UnusualValue[] {
  // A slip in the median of the country is found there, not in each of its areas.
  const unusualOnes = new Set(unusualBands(context).flatMap(({ band, name }) => (name === 'median' ? [band] : [])));
  const wages = Map.groupBy(
    payBands(context).filter(
      ({ file, band }) => file.kind === 'occupation' && band.level === 'all' && !band.covers && !unusualOnes.has(band),
    ),
    ({ file }) => file.id,
  );
  return areaRows(context).flatMap((row): UnusualValue[] => {
    const bands = (wages.get(row.data.occupation) ?? []).map(({ band }) => band);
    const [newest] = [...bands].sort((a, b) => (a.period < b.period ? 1 : -1));
    const national = bands.find(({ period }) => period === row.data.period) ?? newest;
    return (national && unusual(row, national)) ?? [];
  });
}

function unusual(row: PlacedRow<'areaRow'>, { median, period }: PayBand): [UnusualValue] | undefined {
  if (median === undefined) return undefined;
  const { path, data, placeOf } = row;
  const usual = atLeast(median);
  const column = levels.find((key) => far(data[key], usual));
  if (!column) return undefined;
  return [
    {
      of: data,
      path,
      place: placeOf(column),
      message: `found ${column} ${data[column]}, expected between 0.2 and 5 times the national median of ${period}, ${usual}`,
      fix: 'Correct the number, its unit or its occupation; if it is right, add a column "confirmed" with the reason.',
    },
  ];
}
