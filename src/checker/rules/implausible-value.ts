import type { Rule } from '../rule.ts';
import { unusualBands } from '../unusual-bands.ts';

export const implausibleValue: Rule = {
  id: 'implausible-value',
  description: 'A median outside 0.2 to 5 times that of the neighbouring edition is confirmed with a reason.',
  *check(context) {
    for (const { file, band, at, other } of unusualBands(context)) {
      if (band.confirmed) continue;
      yield {
        path: file.path,
        place: file.placeOf([...at, 'median']),
        message: `found a median of ${band.median}, expected one between 0.2 and 5 times that of ${other.period}, ${other.median}`,
        fix: 'Correct the number, its unit or its period; if it is right, add "confirmed:" with the reason.',
      };
    }
  },
};
