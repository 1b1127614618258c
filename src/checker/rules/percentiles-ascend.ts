import { atLeast, payBands, percentiles } from '../pay-bands.ts';
import type { Rule } from '../rule.ts';

export const percentilesAscend: Rule = {
  id: 'percentiles-ascend',
  description: 'The percentiles of one band of pay ascend: p10, p25, median, p75, p90.',
  *check(context) {
    for (const { file, band, at } of payBands(context)) {
      const given = percentiles.flatMap((name) => (band[name] === undefined ? [] : [{ name, value: band[name] }]));
      for (const [index, lower] of given.entries()) {
        const upper = given[index + 1];
        if (!upper || atLeast(lower.value) <= atLeast(upper.value)) continue;
        yield {
          path: file.path,
          place: file.placeOf([...at, upper.name]),
          message: `found ${upper.name} ${upper.value} below ${lower.name} ${lower.value}, expected ascending percentiles`,
          fix: `Compare both numbers with the source "${band.source}"; two of them may have changed places.`,
        };
      }
    }
  },
};
