/** Where the scale of all rows begins and ends, in US dollars a year; each of its steps doubles. */
const [lowest, highest] = [16_000, 256_000];

/** Steps of the scale that are named. */
export const barSteps = [25_000, 50_000, 100_000, 200_000] as const;

/** A range on the scale of all rows, in hundredths of its width. */
export interface PayBar {
  from: number;
  to: number;
  /** The middle half, where both of its ends are published. */
  middle?: [from: number, to: number];
  median: number;
}

/** Where an amount stands on the scale, from 0 to 100, to one decimal. */
export function onScale(amount: number): number {
  const share = Math.log2(amount / lowest) / Math.log2(highest / lowest);
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
}

/**
 * The bar of a range and its median; undefined where neither end is published. An end that is not runs to the published one
 * nearest to it.
 */
export function payBar(
  range: readonly [p10: number, p25: number, p75: number, p90: number] | undefined,
  median: number | undefined,
): PayBar | undefined {
  if (!range || median === undefined) return undefined;
  const [p10, p25, p75, p90] = range;
  return {
    from: onScale(p10 || p25 || median),
    to: onScale(p90 || p75 || median),
    ...(p25 > 0 && p75 > 0 && { middle: [onScale(p25), onScale(p75)] as [number, number] }),
    median: onScale(median),
  };
}
