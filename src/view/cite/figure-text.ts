import type { Band, PublishedRow } from '../../domain/dataset.ts';
import { type Amount, count, money, percent } from '../../domain/format.ts';
import { share01 } from './row-description.ts';

/** One figure of a row as running text, named by its statistic. Throws when the row has no such figure. */
export function figureText(row: PublishedRow, statistic: string): string {
  const value =
    row.kind === 'band' && statistic !== 'count'
      ? row.values[statistic as keyof Band['values']]
      : (row as unknown as Record<string, Amount | number | undefined>)[statistic];
  if (typeof value !== 'number' && !(typeof value === 'object' && 'capped' in value)) {
    throw new Error(`The row ${row.id} has no figure “${statistic}”.`);
  }
  return valueText(row, statistic, value);
}

/** Any value in the unit of a figure, written like the figure itself. */
export function valueText(row: PublishedRow, statistic: string, value: Amount | number): string {
  if (typeof value === 'object' || (row.kind === 'band' && statistic !== 'count')) {
    return row.kind === 'band' ? money(value, row.currency, row.per) : money(value);
  }
  if (row.kind === 'exposure') return share01(value);
  if (statistic === 'unemployment' || row.kind === 'separations' || row.kind === 'self-employed')
    return percent(value, 1);
  if (statistic.startsWith('weekly')) return money(value);
  if (row.kind === 'attainment' || statistic === 'share' || statistic === 'percent') return percent(value);
  return count(value);
}
