import {
  bestKnownPay,
  type Comparable,
  type Comparison,
  comparePay,
  type Level,
  leadingPay,
} from '../domain/compare-pay.ts';
import type { Band, Role } from '../domain/dataset.ts';

/** Levels of experience below “all”, lowest first. */
export const ladderLevels = ['entry', 'mid', 'senior', 'executive'] as const satisfies readonly Level[];

/** Everything the page says about the pay of two roles rests on this, worked out once. */
export interface PairPay {
  leading: Comparable | undefined;
  /** The leading measure at each level, where it is advertised pay; official wages have no levels. */
  byLevel: { level: (typeof ladderLevels)[number]; comparison: Comparison }[];
  /** The band by which each role is best described on its own. */
  known: [Band | undefined, Band | undefined];
}

/** Works out which pay of two roles can be set side by side. */
export function pairPay(a: Role, b: Role): PairPay {
  return {
    leading: leadingPay(a, b),
    byLevel: ladderLevels.map((level) => ({ level, comparison: comparePay(a, b, 'advertised-base', level) })),
    known: [bestKnownPay(a), bestKnownPay(b)],
  };
}
