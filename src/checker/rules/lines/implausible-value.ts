import type { Rule } from '../../rule.ts';
import { unusualValues } from '../../unusual/unusual-values.ts';

export const implausibleValue: Rule = {
  id: 'implausible-value',
  description:
    'A value far from its neighbours is confirmed with a reason: from the edition before, the percentile beside it, the other categories of its family, the whole country.',
  *check(context) {
    for (const { of, ...finding } of unusualValues(context)) {
      if (!(of as { confirmed?: string }).confirmed) yield finding;
    }
  },
};
