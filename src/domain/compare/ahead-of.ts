/** Which of two has more: 1 the first, -1 the second, 0 where what is known allows no direction; undefined where nothing does. */
export type More = -1 | 0 | 1 | undefined;

/** One is ahead of every other; none is; or it cannot be known. */
export type Ahead = { kind: 'ahead'; at: number } | { kind: 'open' } | { kind: 'not-comparable' };

/** Who is ahead of every other, by a comparison of two. */
export function aheadOf<T>(all: readonly T[], more: (first: T, second: T) => More): Ahead {
  const others = (of: number) => all.flatMap((other, at) => (at === of ? [] : [more(all[of] as T, other)]));
  const at = all.findIndex((_, index) => others(index).every((verdict) => verdict === 1));
  if (at >= 0 && all.length > 1) return { kind: 'ahead', at };
  const compared = all.every((_, index) => others(index).every((verdict) => verdict !== undefined));
  return compared ? { kind: 'open' } : { kind: 'not-comparable' };
}
