import { centreOf, payBands, percentiles } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const valueFitsStatistic: Rule = {
  id: 'value-fits-statistic',
  description: 'A band of pay has a median or a mean, and is called a mean where it has nothing else.',
  *check(context) {
    for (const { file, band, at } of payBands(context)) {
      const meanOnly = percentiles.every((name) => band[name] === undefined);
      if (!centreOf(band)) {
        yield {
          path: file.path,
          place: file.placeOf(at),
          message: 'found neither a median nor a mean, expected one of the two',
          fix: 'Add "median:" or "mean:" as published; leave the entry out where the source prints neither.',
        };
      } else if (meanOnly !== (band.statistic === 'mean')) {
        yield {
          path: file.path,
          place: file.placeOf([...at, 'statistic']),
          message: meanOnly
            ? `found the statistic "${band.statistic}" beside nothing but a mean`
            : 'found the statistic "mean" beside percentiles',
          fix: meanOnly ? 'Write "statistic: mean".' : 'Write "statistic: percentiles"; the mean may stay beside them.',
        };
      }
    }
  },
};
