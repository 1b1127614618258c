import { amounts, atLeast } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const meanInsideRange: Rule = {
  id: 'mean-inside-range',
  description: 'The mean of one group lies between its 10th and 90th percentile.',
  *check(context) {
    for (const { path, source, values, placeOf } of amounts(context)) {
      const { mean, p10, p90 } = values;
      if (mean === undefined) continue;
      const value = atLeast(mean);
      const low = p10 === undefined || value >= atLeast(p10);
      // A capped p90 may be any amount above its cap.
      const high = p90 === undefined || typeof p90 === 'string' || value <= p90;
      if (low && high) continue;
      yield {
        path,
        place: placeOf('mean'),
        message: `found a mean of ${mean}, expected one between p10 ${p10 ?? '(none)'} and p90 ${p90 ?? '(none)'}`,
        fix: `Compare the mean with the source "${source}": it may belong to another row or be per hour.`,
      };
    }
  },
};
