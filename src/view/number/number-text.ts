import { count, money, percent } from '../../domain/format.ts';
import type { AskedNumber } from './asked-number.ts';

const largeWords: Record<string, string> = {
  m: 'million',
  mn: 'million',
  mio: 'million',
  million: 'million',
  b: 'billion',
  bn: 'billion',
  billion: 'billion',
};

/**
 * A number that was asked, as the site writes numbers: “$137,470”, “$136K”, “22%”, “1.9 million”.
 *
 * @param digits Its digits as they were written.
 * @param scale The word or letter behind them, in small letters.
 */
export function numberText(number: Omit<AskedNumber, 'text'>, digits: string, scale: string): string {
  const { value, step, unit, currency = 'USD', per } = number;
  if (unit === 'percent') return percent(value, decimalsOf(step));
  const sign = unit === 'money' && number.currency ? money(0, currency).replace(/0$/, '') : '';
  const minus = value < 0 ? '\u2212' : '';
  const size = Math.abs(value);
  const word = largeWords[scale];
  if (word) return `${minus}${sign}${digits} ${word}`;
  if (scale === 'k' || scale === 'thousand') return `${minus}${sign}${digits}K`;
  if (!sign) return step < 1 ? `${minus}${size.toFixed(decimalsOf(step))}` : count(value);
  return money(value, currency, per === 'hour' || step < 1 ? 'hour' : 'year').replace(/\.00$/, '');
}

/** How many decimals a step below one has. */
function decimalsOf(step: number): number {
  return step < 1 ? Math.round(-Math.log10(step)) : 0;
}
