import { capped, isNumber, type WageColumns } from './wage-columns.ts';

export interface Rank {
  /** 1 is the best paid. */
  rank: number;
  /** Of so many places that have a median, bounds among them. */
  of: number;
  /** Other places on the same rank: equal medians, or bounds beside a bound. */
  tied: number;
}

/** Where a place’s median stands among the places `at` of its kind; undefined where it has none. A bound stands above every number. */
export function rankOfPlace({ median }: WageColumns<'median'>, at: readonly number[], place: number): Rank | undefined {
  const known = (entry: number | undefined): entry is number => isNumber(entry) || entry === capped;
  const own = median[place];
  if (!known(own)) return undefined;
  const medians = at.flatMap((other) => {
    const entry = median[other];
    return known(entry) ? [entry] : [];
  });
  return {
    rank: 1 + medians.filter((other) => other > own).length,
    of: medians.length,
    tied: medians.filter((other) => other === own).length - 1,
  };
}
