import { compareInPlace, type Side } from './compare-in-place.ts';
import { type ComparedColumns, isNumber } from './wage-columns.ts';

/** How far two careers’ medians lie apart within the same place, over all that have both. */
export interface WithinPlaces {
  /** Whose pay is higher within the same place, on average. */
  side: Side | 'even';
  /** Higher over lower, less one. */
  share: number;
  /** Logarithm of first over second. */
  log: number;
  /** How many places have both medians and both employments. */
  places: number;
}

/**
 * The mean of the log ratios of the places `at`, each weighted by the harmonic mean of the two employments: a place counts
 * as far as both careers work there. Undefined where no place has both medians and both employments.
 */
export function withinPlaces(
  first: ComparedColumns,
  second: ComparedColumns,
  at: readonly number[],
): WithinPlaces | undefined {
  let sum = 0;
  let weights = 0;
  let places = 0;
  for (const place of at) {
    const here = compareInPlace(first, second, place);
    const [a, b] = [first.employment[place], second.employment[place]];
    if (here.kind !== 'apart' || !isNumber(a) || !isNumber(b) || a + b === 0) continue;
    const weight = (2 * a * b) / (a + b);
    sum += weight * here.log;
    weights += weight;
    places++;
  }
  if (weights === 0) return undefined;
  const log = sum / weights;
  return { side: log > 0 ? 'first' : log < 0 ? 'second' : 'even', share: Math.expm1(Math.abs(log)), log, places };
}
