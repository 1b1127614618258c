import { leastPercent, medianErrorShare } from '../median-error.ts';
import { type ComparedColumns, capped, isNumber, type PlaceValue, placeValue } from './wage-columns.ts';

export type Side = 'first' | 'second';

/** Two medians of one place. Shares are of the lower median: 0.1 is ten percent more. */
export interface Apart {
  kind: 'apart';
  /** Whose median is higher. */
  side: Side | 'even';
  /** Higher over lower, less one. */
  share: number;
  /** 95% range of `share`, from the errors of both; `least` is below zero where the range crosses even. */
  least: number;
  most: number;
  /** At least 2% and more than the error. */
  clear: boolean;
  /** Logarithm of first over second. */
  log: number;
}

/** What can be said of two careers in one place. */
export type InPlace =
  | Apart
  /** The side’s median is at or above the top code, the other’s is a number below it: it is paid at least this much more. */
  | { kind: 'bound'; side: Side; share: number }
  /** At least one median is a bound, and the figures cannot tell. */
  | { kind: 'undecided' }
  /** At least one median is no number and no bound: withheld or not published. */
  | { kind: 'unpublished'; first: PlaceValue; second: PlaceValue }
  /** One is paid by the year, the other published by the hour only. */
  | { kind: 'units' };

/** Sets two careers beside each other at one place (or industry) of the list that both follow. */
export function compareInPlace(first: ComparedColumns, second: ComparedColumns, at: number): InPlace {
  if (first.per !== second.per) return { kind: 'units' };
  const a = first.median[at];
  const b = second.median[at];
  if (isNumber(a) && isNumber(b)) return apart(a, b, first.rse[at], second.rse[at]);
  const known = (entry: number | undefined): entry is number => isNumber(entry) || entry === capped;
  if (!known(a) || !known(b)) return { kind: 'unpublished', first: placeValue(a), second: placeValue(b) };
  const { top } = first;
  if (a === capped && b < top) return { kind: 'bound', side: 'first', share: top / b - 1 };
  if (b === capped && a < top) return { kind: 'bound', side: 'second', share: top / a - 1 };
  return { kind: 'undecided' };
}

/**
 * How far two medians lie apart: clear is at least 2% and more than 1.96 standard errors of the log ratio, each median’s
 * error taken as 1.2533 times the mean’s. Without both errors nothing is clear.
 */
function apart(a: number, b: number, rseOfA: number | undefined, rseOfB: number | undefined): Apart {
  const log = Math.log(a / b);
  const sure = isNumber(rseOfA) && isNumber(rseOfB);
  const half = sure ? Math.hypot(medianErrorShare(rseOfA), medianErrorShare(rseOfB)) : Number.POSITIVE_INFINITY;
  const size = Math.abs(log);
  const [lower, higher] = a < b ? [a, b] : [b, a];
  return {
    kind: 'apart',
    side: log > 0 ? 'first' : log < 0 ? 'second' : 'even',
    share: higher / lower - 1,
    least: Math.expm1(size - half),
    most: Math.expm1(size + half),
    clear: 100 * (higher - lower) >= leastPercent * lower && size > half,
    log,
  };
}
