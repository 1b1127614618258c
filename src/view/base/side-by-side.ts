import type { BasisRank } from '../../domain/compare/compare-pay.ts';

/** A figure that may stand beside others: two are alike if they have the same basis. */
export interface Based extends Partial<BasisRank> {
  /** Absent where a figure may never be set against another. */
  basis?: number;
}

/**
 * One figure for each of several roles, from all that each has, the most usable first: of the basis that most of them
 * share; where several are shared as often, in the order by which bases lead, as far as figures carry it. A role that lacks
 * it gives its first. `alike` says whether all that stand there share a basis; undefined where there are not two.
 */
export function sideBySide<T extends Based>(
  candidates: readonly (readonly T[])[],
): { figures: (T | undefined)[]; alike: boolean | undefined } {
  const bases = new Set(candidates.flat().flatMap(({ basis }) => basis ?? []));
  const [best] = [...bases]
    .map((basis) => candidates.flatMap((own) => own.find((one) => one.basis === basis) ?? []))
    .sort((a, b) => b.length - a.length || byRank(a, b));
  const basis = best?.[0]?.basis;
  const figures = candidates.map((own) => own.find((one) => basis !== undefined && one.basis === basis) ?? own[0]);
  const present = figures.filter((figure) => figure !== undefined);
  const comparable = present.filter((one) => one.basis !== undefined);
  if (present.length < 2 || comparable.length === 0) return { figures, alike: undefined };
  return { figures, alike: present.every((one) => one.basis !== undefined && one.basis === present[0]?.basis) };
}

/** Which of two bases leads, by the figures on each. */
function byRank(a: readonly Based[], b: readonly Based[]): number {
  const rank = ([first]: readonly Based[]) => first?.rank ?? 0;
  const period = ([first]: readonly Based[]) => first?.period ?? '';
  const smallest = (figures: readonly Based[]) => Math.min(...figures.map(({ sample = 0 }) => sample));
  return (
    rank(a) - rank(b) ||
    Number(shareLevel(b)) - Number(shareLevel(a)) ||
    period(b).localeCompare(period(a)) ||
    smallest(b) - smallest(a)
  );
}

/** Whether there is a level at which all may be compared. */
function shareLevel([first, ...others]: readonly Based[]): boolean {
  return (first?.levels ?? []).some((level) => others.every(({ levels = [] }) => levels.includes(level)));
}
