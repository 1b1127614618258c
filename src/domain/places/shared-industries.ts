import { type Apart, compareInPlace } from './compare-in-place.ts';
import { countPlaces, type PlaceCount } from './count-places.ts';
import type { Industry } from './industry.ts';
import { type ComparedColumns, isNumber } from './wage-columns.ts';

export interface SharedIndustries {
  /** Over the industries of one level with both medians. */
  count: PlaceCount;
  /** Of those where both employments are published: the ones where most of both work, by the smaller of the two. */
  largest: { industry: number; apart: Apart; people: number }[];
}

/** The level at which industries are compared. */
export const comparedLevel = 3;

/** Two careers by industry, at three digits. */
export function sharedIndustries(
  first: ComparedColumns,
  second: ComparedColumns,
  industries: readonly Pick<Industry, 'level'>[],
  most = 5,
): SharedIndustries {
  const at = industries.flatMap(({ level }, index) => (level === comparedLevel ? [index] : []));
  const both = at.flatMap((industry) => {
    const apart = compareInPlace(first, second, industry);
    const [a, b] = [first.employment[industry], second.employment[industry]];
    return apart.kind === 'apart' && isNumber(a) && isNumber(b) ? [{ industry, apart, people: Math.min(a, b) }] : [];
  });
  const largest = both.sort((a, b) => b.people - a.people || a.industry - b.industry).slice(0, most);
  return { count: countPlaces(first, second, at), largest };
}
