const number =
  /^[^\d.,<>=-]{0,4}(?<sign>-?)\s?(?<digits>\d{1,3}(?<group>[.,'’\s])\d{3}(?:\k<group>\d{3})*|\d+)(?<decimals>\.\d+)?\s?(?<unit>[kKmM]?)[^\d]{0,10}$/;

/**
 * Reads a number that was pasted with its decoration ("135,980", "$135k", "135.980", "15.8 %"), as plain digits.
 * Undefined for anything else.
 */
export function pastedNumber(written: string): string | undefined {
  const match = number.exec(written.trim());
  if (!match?.groups) return undefined;
  const { sign, digits = '', decimals = '', unit = '' } = match.groups;
  const scale = { k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
  const value = Number(digits.replaceAll(/\D/g, '') + decimals) * scale;
  return `${sign}${Number(value.toFixed(6))}`;
}

const signs: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/**
 * The same, where it can be read in one way only. Undefined for a number that was rounded to thousands (“$135k”), whose
 * point or comma may be a decimal one, or whose currency is not that of its entry.
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
