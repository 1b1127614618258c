import type { ContentCheck } from '../checker/check-content.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import { decimals, money, parseAmount } from '../domain/format.ts';
import type { PayBand } from '../schema/pay.ts';

const amounts = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'];

/** Writes a figure as a reader would, $135,980, 1,687,890 or 15.8; the data say of which currency and per what an amount is. */
export function valueWriter({ entries }: Pick<ContentCheck, 'entries'>): (figure: FigureId) => string {
  const data = new Map(entries.map((entry) => [entry.path, entry.data as unknown]));
  return (figure) => {
    const { series, statistic, value } = figure;
    const line = lineOf(figure, data.get(figure.path)) as Partial<Pick<PayBand, 'currency' | 'per'>> | undefined;
    if (amounts.includes(statistic) && line?.currency) return money(parseAmount(value), line.currency, line.per);
    if (series === 'area-levels') return money(parseAmount(value));
    if (series === 'household' && statistic.startsWith('weekly')) return money(parseAmount(value));
    const { value: number, capped } = parseAmount(value);
    return `${capped ? '≥\u00a0' : ''}${decimals(number).replace('-', '\u2212')}`;
  };
}

/** What holds a figure of an entry: its line. */
export function lineOf({ at }: Pick<FigureId, 'at'>, data: unknown): unknown {
  return at
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
