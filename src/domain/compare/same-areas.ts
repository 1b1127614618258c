/** A median of one group in one area, and how many it rests on. */
export interface AreaMedian {
  area: string;
  median: number;
  count: number;
}

/** How far two groups lie apart inside the same areas. */
export interface ApartInSameAreas {
  /** By how much the first lies above the second (negative: below), in percent of the second. */
  percent: number;
  /** In how many areas both have a median. */
  areas: number;
  /** How many of each group these areas hold. */
  counts: [first: number, second: number];
}

/** Under this many areas in common nothing is said. */
export const leastAreas = 10;

/**
 * The difference of two groups with that of the places where they work taken out: the mean of the logarithms of the
 * areas’ ratios, over the areas that hold both, each weighted by the harmonic mean of its two counts, so that an area
 * weighs as much as the smaller group lets it. Undefined under `leastAreas` areas. No interval: none is known of the
 * medians.
 */
export function apartInSameAreas(
  first: readonly AreaMedian[],
  second: readonly AreaMedian[],
): ApartInSameAreas | undefined {
  const others = new Map(second.map((one) => [one.area, one]));
  const both = first.flatMap((a) => {
    const b = others.get(a.area);
    return b ? [{ a, b, weight: (2 * a.count * b.count) / (a.count + b.count) }] : [];
  });
  if (both.length < leastAreas) return undefined;
  const sum = (of: (pair: (typeof both)[number]) => number) => both.reduce((total, pair) => total + of(pair), 0);
  const log = sum(({ a, b, weight }) => weight * Math.log(a.median / b.median)) / sum(({ weight }) => weight);
  return {
    percent: 100 * Math.expm1(log),
    areas: both.length,
    counts: [sum(({ a }) => a.count), sum(({ b }) => b.count)],
  };
}
