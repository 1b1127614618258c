import { bestKnownPay, type Level } from '../../domain/compare/compare-pay.ts';
import { type PayApart, type PayOnBasis, payApart } from '../../domain/compare/pay-apart.ts';
import { pairBases } from '../../domain/compare/second-basis.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';

/** Levels of experience below “all”, lowest first. */
export const ladderLevels = ['entry', 'mid', 'senior', 'executive'] as const satisfies readonly Level[];

/** Everything the page says about the pay of two roles rests on this, worked out once. */
export interface PairPay {
  leading: PayOnBasis | undefined;
  /** Another basis that says otherwise of which pays more, or how surely. */
  otherwise?: PayOnBasis;
  /** The levels on the leading basis at which the two may be compared, lowest first. */
  byLevel: ({ level: Level } & PayApart)[];
  /** The band by which each role is best described on its own. */
  known: [MedianBand | undefined, MedianBand | undefined];
}

/** Works out which pay of two roles can be set side by side. */
export function pairPay(a: Career, b: Career): PairPay {
  const bases = pairBases([a, b]);
  return {
    leading: bases?.leading,
    ...(bases?.otherwise && { otherwise: bases.otherwise }),
    byLevel: (bases?.leading.equal?.levels ?? []).map(({ first, second }) => ({
      level: first.level,
      ...payApart([first, second]),
    })),
    known: [bestKnownPay(a), bestKnownPay(b)],
  };
}
