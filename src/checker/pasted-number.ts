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

/** True for 135.980 or 1.687.890: a point that groups thousands, as many countries write it. */
export function groupsThousandsWithPoint(written: string): boolean {
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(written);
}
