import {
  bestKnownPay,
  type Comparable,
  type Comparison,
  comparePay,
  type Level,
  leadingPay,
} from '../../domain/compare/compare-pay.ts';
import type { MedianBand, Role } from '../../domain/dataset.ts';

/** Levels of experience below “all”, lowest first. */
export const ladderLevels = ['entry', 'mid', 'senior', 'executive'] as const satisfies readonly Level[];

/** Everything the page says about the pay of two roles rests on this, worked out once. */
export interface PairPay {
  leading: Comparable | undefined;
  /** Advertised pay at each level, on the basis of the leading comparison where that is advertised pay. */
  byLevel: { level: (typeof ladderLevels)[number]; comparison: Comparison }[];
  /** The band by which each role is best described on its own. */
  known: [MedianBand | undefined, MedianBand | undefined];
}

/** Works out which pay of two roles can be set side by side. */
export function pairPay(a: Role, b: Role): PairPay {
  const leading = leadingPay(a, b);
  const sameBasis = (comparison: Comparison) =>
    !comparison.comparable ||
    leading?.first.measure !== 'advertised-base' ||
    (comparison.first.period === leading.first.period && comparison.first.source === leading.first.source);
  return {
    leading,
    byLevel: ladderLevels
      .map((level) => ({ level, comparison: comparePay(a, b, 'advertised-base', level) }))
      .filter(({ comparison }) => sameBasis(comparison)),
    known: [bestKnownPay(a), bestKnownPay(b)],
  };
}
