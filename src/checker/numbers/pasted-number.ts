import { currencies } from '../../schema/countries.ts';
import { keysOf } from '../../schema/vocabulary.ts';

const codes = keysOf(currencies).join('|');
const digits = String.raw`(?<digits>\d{1,3}(?<group>[.,'’\s])\d{3}(?:\k<group>\d{3})*|\d+)(?<decimals>\.\d+)?`;
const money = String.raw`(?:(?:${codes}|[A-Z]{1,2}(?=\p{Sc}))\s?)?(?:\p{Sc}\s?)?`;
const number = new RegExp(
  String.raw`^(?<sign>[-−]?)\s?${money}(?<signBehind>[-−]?)\s?${digits}\s?(?<unit>[kKmM]?)\s?(?:%|percent|per cent|(?:${codes})|\p{Sc})?$`,
  'u',
);

/**
 * Reads a number that was pasted with its decoration ("135,980", "$135k", "135.980", "15.8 %", "−7"), as plain digits.
 * Undefined for anything else, above all where a sign beside the digits may change what they mean.
 */
export function pastedNumber(written: string): string | undefined {
  const match = number.exec(written.trim());
  if (!match?.groups) return undefined;
  const { sign = '', signBehind = '', digits = '', decimals = '', unit = '' } = match.groups;
  if (sign && signBehind) return undefined;
  const scale = { k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
  const value = Number(digits.replaceAll(/\D/g, '') + decimals) * scale;
  return `${sign || signBehind ? '-' : ''}${Number(value.toFixed(6))}`;
}

const dashes = /^[‐‑‒–—―﹣－]\s?/u;
const atLeast = /^(?:≥|≧|⩾|>=?|=>|\+)\s?|\s?(?:\+|\bor more|\band (?:more|over|above))$/iu;
const brackets = /^\((.+)\)$/u;

/**
 * What to do with one number beside which something stands that may change its meaning: a dash, brackets, a sign of “at
 * least”, a word. The meaning is the source’s, so this asks. Undefined where there is not exactly one number.
 *
 * @param capped True where the field takes ">=239200".
 */
export function numberInDoubt(written: string, { capped }: { capped: boolean }): string | undefined {
  const text = written.trim();
  if (pastedNumber(text) !== undefined) return undefined;
  const inside = plainOf(text, brackets, '$1');
  if (inside) {
    return inside.startsWith('-')
      ? `Write ${inside} if that is what the source prints.`
      : `Write -${inside} if the brackets mean less than nothing, or ${inside} if they only set the number apart.`;
  }
  const behindDash = plainOf(text, dashes);
  if (behindDash) return `Write -${behindDash} if the dash is a minus, or ${behindDash} if it is not.`;
  const least = plainOf(text, atLeast);
  if (least) {
    return capped
      ? `Write ">=${least}", in quotes, where the source prints no more than that the value is as high, or ${least} where that is the value.`
      : `Write ${least} only where the source prints that very number.`;
  }
  const [only, ...others] = text.match(/\d(?:[\d.,'’\s]*\d)?/gu) ?? [];
  if (only === undefined || others.length > 0 || text.length > 60) return undefined;
  const bare = pastedNumber(only) ?? only;
  const beside = text.replace(only, ' ').trim();
  return `Say with plain digits what the source prints: write ${bare} only if "${beside}" changes nothing.`;
}

function plainOf(text: string, mark: RegExp, by = ''): string | undefined {
  return mark.test(text) ? pastedNumber(text.replace(mark, by)) : undefined;
}

const signs: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/**
 * The same as `pastedNumber`, where it can be read in one way only. Undefined for a number that was rounded to thousands
 * (“$135k”), whose point or comma may be a decimal one, or whose currency is not that of its entry.
 *
 * @param whole True where a comma can only group thousands: whole numbers and amounts of pay.
 * @param currency Code of the entry’s currency, where it has one.
 */
export function certainNumber(
  written: string,
  { whole, currency }: { whole: boolean; currency?: unknown },
): string | undefined {
  const plain = pastedNumber(written);
  const rounded = /\d\s?[km]/i.test(written);
  const decimalOrNot = /\d\.\d{3}(?!\d)/.test(written) || (!whole && /\d[,'’\s]\d/.test(written));
  const words = written.match(/[A-Za-z]+/g) ?? [];
  const sign = /\p{Sc}/u.exec(written)?.[0];
  const otherMoney = sign !== undefined && signs[sign] !== currency;
  const otherWords = words.some((word) => word !== currency && word !== 'percent');
  return rounded || decimalOrNot || otherMoney || otherWords ? undefined : plain;
}

/** True for 135.980 or 1.687.890: a point that groups thousands, as many countries write it. */
export function groupsThousandsWithPoint(written: string): boolean {
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(written);
}
