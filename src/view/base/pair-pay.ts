import { bestKnownPay, comparePay, type Level, leadingPay } from '../../domain/compare/compare-pay.ts';
import { type PayApart, payApart } from '../../domain/compare/pay-apart.ts';
import { showing } from '../../domain/compare/sample.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';

/** Levels of experience below “all”, lowest first. */
export const ladderLevels = ['entry', 'mid', 'senior', 'executive'] as const satisfies readonly Level[];

/** Everything the page says about the pay of two roles rests on this, worked out once. */
export interface PairPay {
  leading: PayApart | undefined;
  /** Advertised pay at each level that has it of both, on the basis of the leading pay where that is advertised pay. */
  byLevel: ({ level: (typeof ladderLevels)[number] } & PayApart)[];
  /** Whether those are all levels of which the basis shows anything, but for figures that are not for comparison. */
  everyLevel: boolean;
  /** The band by which each role is best described on its own. */
  known: [MedianBand | undefined, MedianBand | undefined];
}

/** Works out which pay of two roles can be set side by side. */
export function pairPay(a: Career, b: Career): PairPay {
  const leading = leadingPay([a, b]);
  const sameBasis = (band: MedianBand) =>
    leading?.[0].measure !== 'advertised-base' ||
    (band.period === leading[0].period && band.source === leading[0].source);
  const byLevel = ladderLevels.flatMap((level) => {
    const bands = comparePay([a, b], 'advertised-base', level).sharing;
    return bands && sameBasis(bands[0]) ? [{ level, ...payApart(bands) }] : [];
  });
  const shown = [a, b].flatMap(({ pay }) =>
    pay.filter(
      (band) =>
        band.measure === 'advertised-base' && sameBasis(band) && showing(band) !== 'nothing' && !band.notCompared,
    ),
  );
  return {
    leading: leading && payApart(leading),
    byLevel,
    everyLevel: shown.every(({ level }) => level === 'all' || byLevel.some((entry) => entry.level === level)),
    known: [bestKnownPay(a), bestKnownPay(b)],
  };
}
