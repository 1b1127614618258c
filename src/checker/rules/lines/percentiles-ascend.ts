import { type Amounts, amounts, atLeast, levels, percentiles } from '../../pay-bands.ts';
import type { Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { areaRows } from '../../source-tables.ts';

export const percentilesAscend: Rule = {
  id: 'percentiles-ascend',
  description: 'The percentiles of one group ascend: p10, p25, median, p75, p90; and so do statutory levels I to IV.',
  *check(context) {
    for (const group of amounts(context)) yield* descents(group, percentiles, 'percentiles');
    for (const row of areaRows(context)) yield* descents({ ...row, values: row.data }, levels, 'levels');
  },
};

function* descents<K extends string>(
  { path, source, values, placeOf }: Amounts<K>,
  names: readonly K[],
  what: string,
): Iterable<Finding> {
  const given = names.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value }];
  });
  for (const [index, lower] of given.entries()) {
    const upper = given[index + 1];
    if (!upper || atLeast(lower.value) <= atLeast(upper.value)) continue;
    yield {
      path,
      place: placeOf(upper.name),
      message: `found ${upper.name} ${upper.value} below ${lower.name} ${lower.value}, expected ascending ${what}`,
      fix: `Compare both numbers with the source "${source}"; two of them may have changed places.`,
    };
  }
}
