/** A figure that may stand beside others: two are alike if they have the same basis. */
export interface Based {
  /** Absent where a figure may never be set against another. */
  basis?: number;
  /** Size of the sample, where that decides which of several is taken. */
  sample?: number;
}

/**
 * One figure for each of several roles, from all that each has, the most usable first: of the basis that most of them
 * share, the one with the largest smallest sample where several are shared as often. A role that lacks it gives its first.
 * `alike` says whether all that stand there share a basis; undefined where there are not two.
 */
export function sideBySide<T extends Based>(
  candidates: readonly (readonly T[])[],
): { figures: (T | undefined)[]; alike: boolean | undefined } {
  const bases = new Set(candidates.flat().flatMap(({ basis }) => basis ?? []));
  const shared = [...bases].map((basis) => {
    const found = candidates.flatMap((own) => own.find((one) => one.basis === basis) ?? []);
    return { basis, times: found.length, smallest: Math.min(...found.map(({ sample = 0 }) => sample)) };
  });
  const [best] = shared.sort((a, b) => b.times - a.times || b.smallest - a.smallest);
  const figures = candidates.map((own) => own.find(({ basis }) => best && basis === best.basis) ?? own[0]);
  const present = figures.filter((figure) => figure !== undefined);
  const comparable = present.filter(({ basis }) => basis !== undefined);
  if (present.length < 2 || comparable.length === 0) return { figures, alike: undefined };
  return { figures, alike: present.every(({ basis }) => basis !== undefined && basis === present[0]?.basis) };
}
