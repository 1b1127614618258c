import { type Amounts, amounts, atLeast, percentiles } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const meanInsideRange: Rule = {
  id: 'mean-inside-range',
  description: 'The mean of one group lies between its lowest and highest percentile, or it is confirmed why not.',
  *check(context) {
    for (const { path, source, values, confirmed, placeOf } of amounts(context)) {
      const outside = confirmed ? undefined : meanOutside(values);
      if (!outside) continue;
      const [low, high] = outside;
      yield {
        path,
        place: placeOf('mean'),
        message: `found a mean of ${values.mean}, expected one between ${low} and ${high}`,
        fix: `Compare the mean with the source "${source}": it may belong to another row or be per hour. If it is right, add "confirmed:" with the reason.`,
      };
    }
  },
};

/** The lowest and the highest percentile of a group whose mean lies outside them, in words. */
export function meanOutside(values: Amounts['values']): [low: string, high: string] | undefined {
  const { mean } = values;
  const given = percentiles.filter((name) => values[name] !== undefined);
  const [low] = given;
  const high = given.at(-1);
  // One percentile alone is no range.
  if (mean === undefined || !low || !high || low === high) return undefined;
  const value = atLeast(mean);
  const [lowest = 0, highest = 0] = [values[low], values[high]];
  // A capped percentile may be any amount above its cap.
  const inside = value >= atLeast(lowest) && (typeof highest === 'string' || value <= highest);
  return inside ? undefined : [`${low} ${lowest}`, `${high} ${highest}`];
}
