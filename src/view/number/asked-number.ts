import type { currencies } from '../../schema/countries.ts';
import type { payPeriods } from '../../schema/vocabulary.ts';

/** A number as somebody wrote it, and what rounds to it. */
export interface AskedNumber {
  /** As it is said again: “$137,470”, “$136K”, “22%”, “1.9 million”. */
  text: string;
  value: number;
  /** To what it is rounded, from how it is written: 136k to 1,000, 137,470 to 10, 21.5% to a tenth. */
  step: number;
  /** What it counts; `any` where nothing says so: then it is money or a number of people or jobs. */
  unit: 'percent' | 'money' | 'count' | 'any';
  currency?: keyof typeof currencies;
  per?: keyof typeof payPeriods;
}

/** How a figure fits a number that was asked: it is that number, or is that number once it is rounded as that one is. */
export type Fit = 'equals' | 'rounds';

/** Noise of binary fractions, far below the last digit that any figure is printed with. */
const noise = 1e-7;

/** Whether a figure is the number asked or rounds to it, halves away from zero; undefined where neither. */
export function fitOf(figure: number, { value, step }: Pick<AskedNumber, 'value' | 'step'>): Fit | undefined {
  if (Math.abs(figure - value) < noise) return 'equals';
  if (figure !== 0 && value !== 0 && Math.sign(figure) !== Math.sign(value)) return undefined;
  const apart = Math.abs(figure) - Math.abs(value);
  return apart >= -step / 2 - noise && apart < step / 2 - noise ? 'rounds' : undefined;
}
