import { payBands } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const sampleStated: Rule = {
  id: 'sample-stated',
  description: 'Pay from job ads, a survey or tax returns says how many were counted, and of what.',
  *check(context) {
    for (const { file, band, at } of payBands(context)) {
      const missing = (['count', 'countOf'] as const).filter((key) => band[key] === undefined);
      // An official wage may come without a count; half a statement helps nobody.
      const needed = band.measure !== 'wage' || missing.length === 1;
      if (!needed || missing.length === 0) continue;
      yield {
        path: file.path,
        place: file.placeOf(at),
        message: `found no ${missing.map((key) => `"${key}"`).join(' and no ')}, expected the size of the sample`,
        fix: 'Add "count" with the number and "countOf" with what is counted, such as adverts or respondents.',
      };
    }
  },
};
