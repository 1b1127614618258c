import type { Band, PublishedRow } from '../domain/dataset.ts';
import { count, money, percent } from '../domain/format.ts';
import { share01 } from './describe.ts';

/** One figure of a row as running text, named by its statistic. Throws when the row has no such figure. */
export function figureText(row: PublishedRow, statistic: string): string {
  const value = (row as unknown as Record<string, unknown>)[statistic];
  if (row.kind === 'band' && statistic !== 'count') {
    const amount = row.values[statistic as keyof Band['values']];
    if (amount) return money(amount, row.currency, row.per);
  } else if (typeof value === 'number') {
    if (row.kind === 'exposure') return share01(value);
    if (row.kind === 'attainment' || statistic === 'share') return percent(value);
    if (statistic === 'percent') return percent(value);
    return count(value);
  }
  throw new Error(`The row ${row.id} has no figure “${statistic}”.`);
}
