import type { currencies } from '../schema/countries.ts';
import type { payPeriods } from '../schema/vocabulary.ts';

/*
 * Every number on the site is written here, once. Money is in whole units, by the hour in hundredths; percentages are
 * whole unless said otherwise; ranges use an en dash held to the next figure by a word joiner, minus is U+2212.
 */

const groups = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const minus = (text: string) => text.replace('-', '\u2212');

/** A value as its source prints it: `capped` means “this much or more”. */
export interface Amount {
  value: number;
  capped: boolean;
}

/** Reads the content’s form of an amount: 135980 or ">=239200". */
export function parseAmount(raw: number | string): Amount {
  return typeof raw === 'number' ? { value: raw, capped: false } : { value: Number(raw.slice(2)), capped: true };
}

/** 1687890 → 1,687,890 */
export function count(value: number): string {
  return minus(groups.format(value));
}

/** A sign where it tells the currency, with a letter before shared ones; otherwise the code and a space that holds. */
const symbols: Record<keyof typeof currencies, string> = {
  USD: '$',
  AUD: 'A$',
  CAD: 'C$',
  CHF: 'CHF\u00a0',
  DKK: 'DKK\u00a0',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  NOK: 'NOK\u00a0',
  SEK: 'SEK\u00a0',
  SGD: 'S$',
};

/** A number with its decimals as stored, thousands grouped: 1,325.4. */
export function decimals(value: number): string {
  return exact.format(value);
}

/** A lakh: the unit in which larger amounts of rupees are read. */
const lakh = 100_000;

/** 1250000 → ₹12.5 lakh, to a thousand rupees. */
function lakhs(value: number): string {
  return `${(value / lakh).toLocaleString('en-US', { maximumFractionDigits: 2 })}\u00a0lakh`;
}

/** $135,980, C$56.49 by the hour, ₹12.5 lakh, or ≥ $239,200 where the source caps its values. */
export function money(
  amount: Amount | number,
  currency: keyof typeof currencies = 'USD',
  per: keyof typeof payPeriods = 'year',
): string {
  const { value, capped } = typeof amount === 'number' ? { value: amount, capped: false } : amount;
  const digits = per === 'hour' ? hundredths : groups;
  const size = Math.abs(value);
  const written = currency === 'INR' && size >= lakh ? lakhs(size) : digits.format(size);
  const text = `${value < 0 ? '\u2212' : ''}${symbols[currency]}${written}`;
  return capped ? `\u2265\u00a0${text}` : text;
}

/** $136K, ₹12.5 lakh, $5,200 under ten thousand, $29 an hour: only in charts, lists and pictures. */
export function moneyShort(
  amount: Amount | number,
  currency: keyof typeof currencies = 'USD',
  per: keyof typeof payPeriods = 'year',
): string {
  const { value, capped } = typeof amount === 'number' ? { value: amount, capped: false } : amount;
  if (per === 'hour') return money(amount, currency, Number.isInteger(value) ? 'year' : 'hour');
  const small = value !== 0 && Math.abs(value) < 10_000;
  if (small || (currency === 'INR' && Math.abs(value) >= lakh)) return money(amount, currency);
  const thousands = Math.round(value / 1000);
  return `${capped ? '\u2265\u00a0' : ''}${symbols[currency]}${thousands}${thousands === 0 ? '' : 'K'}`;
}

/** Rounds to a number of decimals, halves away from zero, as a reader would; noise of binary fractions aside. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

/** 14%, in whole numbers unless `digits` says otherwise. */
export function percent(value: number, digits = 0): string {
  const text = Math.abs(rounded(value, digits)).toFixed(digits);
  return `${value < 0 && Number(text) !== 0 ? '\u2212' : ''}${text}%`;
}

/**
 * Decimals that two percentages need beside each other: none, or one when the whole numbers would coincide although the
 * values differ, or would not add up to their rounded difference.
 */
function digitsFor(first: number, second: number): 0 | 1 {
  const apart = rounded(first, 0) - rounded(second, 0);
  const coincide = first !== second && apart === 0;
  return coincide || apart !== rounded(first - second, 0) ? 1 : 0;
}

/** Decimals that percentages of several careers need: one where two that differ would be printed as one whole number. */
export function digitsApart(values: readonly number[]): 0 | 1 {
  const differing = [...new Set(values)];
  return new Set(differing.map((value) => percent(value))).size < differing.length ? 1 : 0;
}

/** Two percentages that stand side by side. */
export function percentPair(first: number, second: number): [string, string] {
  const digits = digitsFor(first, second);
  return [percent(first, digits), percent(second, digits)];
}

/** Several percentages that stand side by side, as exact as their lowest and highest must be. */
export function percentages(values: readonly number[]): string[] {
  const digits = digitsFor(Math.max(...values), Math.min(...values));
  return values.map((value) => percent(value, digits));
}

/**
 * The difference of two percentages that stand side by side, as a reader would work it out from what is printed:
 * 1 percentage point, 18 percentage points.
 */
export function percentagePoints(first: number, second: number): string {
  const digits = digitsFor(first, second);
  const text = Math.abs(rounded(first, digits) - rounded(second, digits)).toFixed(digits);
  return `${text} percentage point${text === '1' ? '' : 's'}`;
}

/** Two ends with an en dash, kept on one line: $100K–$275K. */
export function range(low: string, high: string): string {
  return `${low}\u2013\u2060${high}`;
}

/** A span of years as it is read: 2024-34 → 2024–34. */
export function span(raw: string): string {
  const [from = '', to = ''] = raw.split('-');
  return range(from, to);
}

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * A year, two years, month or day: 2025 → 2025, 2023-2024 → 2023–2024, 2025-05 → May 2025, 2026-11-20 → 20 November 2026,
 * 2025-07/2026-06 → July 2025 to June 2026. Spans and free text stay.
 */
export function period(raw: string): string {
  if (raw.includes('/')) return raw.split('/').map(period).join(' to ');
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(raw);
  if (!match) return /^\d{4}-(\d{2}){1,2}$/.test(raw) ? span(raw) : raw;
  const [, year, month, day] = match;
  return [day && Number(day), months[Number(month) - 1], year].filter(Boolean).join(' ');
}

const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small whole numbers in words, larger ones in figures. */
export function inWords(value: number): string {
  return numerals[value] ?? count(value);
}

/** a, b and c */
export function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** The same, kept apart by semicolons where an item holds a comma or an “and”: a and b; c; and d */
export function listOfPhrases(items: readonly string[]): string {
  if (items.length < 2 || !items.some((item) => /,|\band\b/.test(item))) return list(items);
  return `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;
}

/** First letter in upper case, also behind a quotation mark. */
export function sentenceCase(text: string): string {
  return text.replace(/^“?./u, (opening) => opening.toUpperCase());
}

/** A name inside a sentence: one with a comma in quotation marks, so that it is not read as two. */
export function nameInSentence(name: string): string {
  const inside = midSentence(name);
  return inside.includes(',') ? `“${inside}”` : inside;
}

/** First letter in lower case, unless its word has more capitals: Machine → machine, AI and DevOps stay. */
export function midSentence(text: string): string {
  return /^[A-Z](?:[a-z][^\sA-Z]*)?(?:\s|$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** “±3%”, at least one percent, of a share. */
export const errorText = (share: number): string => `±${percent(Math.max(1, 100 * share))}`;

/** 1st, 2nd, 3rd, 4th, 11th */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
