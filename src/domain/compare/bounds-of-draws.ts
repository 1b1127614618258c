import { type Band, percentiles } from '../dataset.ts';

/**
 * Of 100 draws of one worker of each: in how many the first surely earns more, in how many the second surely does, and in
 * how many the published percentiles leave it open. The three make 100; surely is rounded down, so that the bounds hold.
 */
export interface BoundsOfDraws {
  first: number;
  second: number;
  open: number;
}

/** What share of workers, of 100, lies between neighbouring percentiles: below p10, p10 to p25, …, above p90. */
const shares = [10, 15, 25, 25, 15, 10] as const;

interface Step {
  low: number;
  high: number;
  share: number;
}

/** The six steps of a band; undefined unless it has all five percentiles. Above a top code nothing is known. */
function stepsOf({ values }: Band): Step[] | undefined {
  const ends = percentiles.map((name) => values[name]);
  const known = ends.flatMap((end) => (end ? [end] : []));
  if (known.length < percentiles.length) return undefined;
  return shares.map((share, index) => {
    const [from, to] = [known[index - 1], known[index]];
    return { low: from?.value ?? 0, high: !to || to.capped ? Number.POSITIVE_INFINITY : to.value, share };
  });
}

/** Hundredths of a percent of draws in which the first lies above the second wherever each lies within its step. */
function surely(first: readonly Step[], second: readonly Step[]): number {
  let sum = 0;
  for (const a of first) for (const b of second) if (a.low > b.high) sum += a.share * b.share;
  return sum;
}

/**
 * Bounds of how often a worker drawn from the first band earns more than one drawn from the second, from p10, p25, p50,
 * p75 and p90 alone: nothing is assumed of the spread between two points, and equal pay is left open. Both ends can be
 * reached, so no narrower range is honest. Undefined where a percentile is missing on either side, or where the two are
 * in different units of time or money.
 */
export function boundsOfDraws(first: Band, second: Band): BoundsOfDraws | undefined {
  if (first.per !== second.per || first.currency !== second.currency) return undefined;
  const [a, b] = [stepsOf(first), stepsOf(second)];
  if (!a || !b) return undefined;
  const [ofFirst, ofSecond] = [Math.floor(surely(a, b) / 100), Math.floor(surely(b, a) / 100)];
  return { first: ofFirst, second: ofSecond, open: 100 - ofFirst - ofSecond };
}

/** Who is paid more in most draws however they fall: 1 the first, -1 the second, 0 where the figures cannot tell. */
export function mostDraws({ first, second }: BoundsOfDraws): -1 | 0 | 1 {
  return first >= 50 ? 1 : second >= 50 ? -1 : 0;
}
