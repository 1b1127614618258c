import type { Band } from '../dataset.ts';

/** Above this share “most of the two ranges overlap”. */
export const most = 0.5;

/**
 * How much the middle halves of two bands share: shared part ÷ shorter middle half, from 0 to 1. Undefined where a
 * quartile is missing or capped.
 */
export function overlap(first: Band, second: Band): number | undefined {
  const quartiles = [first.values.p25, first.values.p75, second.values.p25, second.values.p75];
  if (quartiles.some((value) => value === undefined || value.capped)) return undefined;
  const [a25, a75, b25, b75] = quartiles.map((value) => value?.value) as [number, number, number, number];
  const shorter = Math.min(a75 - a25, b75 - b25);
  const shared = Math.max(0, Math.min(a75, b75) - Math.max(a25, b25));
  const touching = Math.min(a75, b75) >= Math.max(a25, b25);
  return shorter === 0 ? Number(touching) : shared / shorter;
}
