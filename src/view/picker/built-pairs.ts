import type { OwnPage } from '../base/compare-path.ts';

/**
 * Pairs with a page of their own on their way to a browser: careers by id in the order of their ids, and for each those with
 * a later id, in the same order. A career is told by how many lie between it and the one before: numbers to the base 36 with
 * blanks between.
 */
export type PackedPairs = string[];

/** Pairs as they are sent. */
export function packPairs(
  ids: readonly string[],
  pairs: readonly (readonly [first: string, second: string])[],
): PackedPairs {
  const sorted = [...ids].sort();
  const rank = new Map(sorted.map((id, at) => [id, at]));
  const later = Map.groupBy(pairs, ([first]) => first);
  return sorted.map((id, at) => {
    const ranks = (later.get(id) ?? []).map(([, second]) => rank.get(second) ?? 0).sort((a, b) => a - b);
    return ranks.map((own, nth) => (own - (ranks[nth - 1] ?? at)).toString(36)).join(' ');
  });
}

/**
 * Which pairs have a page of their own. Undefined where the list is of other careers than `ids`: one of the two was loaded
 * before a release, the other after it.
 */
export function unpackPairs(packed: PackedPairs, ids: readonly string[]): OwnPage | undefined {
  if (packed.length !== ids.length) return undefined;
  const sorted = [...ids].sort();
  const rank = new Map(sorted.map((id, at) => [id, at]));
  return (one, other) => {
    const [first = 0, second] = [one, other].map((id) => rank.get(id)).sort((a, b) => Number(a) - Number(b));
    let at = first;
    return (packed[first] ?? '').split(' ').some((step) => {
      at += Number.parseInt(step, 36);
      return at === second;
    });
  };
}
