import type { Band } from '../dataset.ts';
import type { PayOnBasis } from './pay-apart.ts';

/** Why all levels together say something else than equal level does: one role’s ads lie higher on the ladder. */
export interface MixOfLevels {
  /** The side that its mix of levels lifts. */
  lifted: 'first' | 'second';
  /** The level that tells most; its shares of each side’s own ads of all levels, in percent, the lifted side’s first. */
  level: Band['level'];
  shares: [lifted: number, other: number];
  /** The mix makes up at least half of the difference that only one of the two comparisons shows. */
  mostly: boolean;
}

/** Whether the two say the same: all levels together, and equal level. */
export function levelsAgree({ equal, difference }: PayOnBasis): boolean {
  return !equal || equal.direction === undefined || equal.direction === difference.direction;
}

/** Shares closer than this, in percentage points, explain nothing. */
const leastGap = 5;

/** The levels by whose share a mix is told: a role is lifted by more ads at the top or fewer at the foot. */
const telling: Partial<Record<Band['level'], 1 | -1>> = { senior: 1, entry: -1 };

/**
 * What the mixes of two roles’ levels explain where all levels together and equal level disagree; undefined where they
 * agree, and where the mixes are alike or pull the other way, so that the number of ads or chance must be why.
 */
export function mixOfLevels(basis: PayOnBasis): MixOfLevels | undefined {
  const { equal, difference } = basis;
  if (!equal || levelsAgree(basis)) return undefined;
  const log = (percent: number) => Math.log1p(percent / 100);
  const ofMix = log(difference.percent) - log(equal.percent);
  const unequal = difference.direction === 0 ? -log(equal.percent) : log(difference.percent);
  if (ofMix * unequal <= 0) return undefined;
  const lifted = ofMix > 0 ? 'first' : 'second';
  const [best] = equal.levels
    .flatMap(({ first: { level }, shares: [first, second] }) => {
      const shares: [number, number] = lifted === 'first' ? [first, second] : [second, first];
      const gap = (telling[level] ?? 0) * (shares[0] - shares[1]);
      return gap >= leastGap ? [{ level, shares, gap }] : [];
    })
    .sort((a, b) => b.gap - a.gap);
  if (!best) return undefined;
  return { lifted, level: best.level, shares: best.shares, mostly: Math.abs(ofMix) >= Math.abs(unequal) / 2 };
}
