import { capped, isNumber, type WageColumns } from './wage-columns.ts';

export interface Rank {
  /** 1 is the best paid. */
  rank: number;
  /** Of so many places that have a median, bounds among them. */
  of: number;
  /** Other places on the same rank: equal medians, or bounds beside a bound. */
  tied: number;
}

/**
 * Where a place’s median stands among the places `at` of its kind; undefined where it has none, or where a bound leaves
 * open which of two is higher.
 */
export function rankOfPlace(
  { median, top }: WageColumns<'median'>,
  at: readonly number[],
  place: number,
): Rank | undefined {
  const known = (entry: number | undefined): entry is number => isNumber(entry) || entry === capped;
  const own = median[place];
  if (!known(own)) return undefined;
  const medians = at.flatMap((other) => {
    const entry = median[other];
    return known(entry) ? [entry] : [];
  });
  // A bound is higher than what lies under the top code, and may be higher or lower than what lies above it.
  const open =
    own === capped ? (other: number) => isNumber(other) && other >= top : (other: number) => other === capped;
  if ((own === capped || own >= top) && medians.some(open)) return undefined;
  return {
    rank: 1 + medians.filter((other) => other > own).length,
    of: medians.length,
    tied: medians.filter((other) => other === own).length - 1,
  };
}
