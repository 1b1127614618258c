import type { Band, PriceIndex } from '../dataset.ts';

/** The newest year of which prices are held. */
export const newestYear = ({ years }: PriceIndex): string => Object.keys(years).sort().at(-1) ?? '';

/**
 * A median in dollars of the newest year of an index of consumer prices, to a hundred dollars a year or a cent an hour:
 * the yearly average of the index stands for the month of the edition. Undefined where the index lacks the year, and for
 * what is not in dollars or is a top code.
 */
export function inNewestDollars(
  { values: { median }, period, currency, per }: Band,
  prices: PriceIndex,
): number | undefined {
  const [then, now] = [prices.years[period.slice(0, 4)], prices.years[newestYear(prices)]];
  if (!median || median.capped || currency !== 'USD' || then === undefined || now === undefined) return undefined;
  const value = (median.value * now) / then;
  return per === 'hour' ? Math.round(100 * value) / 100 : 100 * Math.round(value / 100);
}
