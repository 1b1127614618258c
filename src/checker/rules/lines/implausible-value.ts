import type { Rule } from '../../rule.ts';
import { unusualAreaRows } from '../../unusual-area-rows.ts';
import { unusualBands } from '../../unusual-bands.ts';

export const implausibleValue: Rule = {
  id: 'implausible-value',
  description:
    'A median (or mean, where there is none) far from the neighbouring edition’s, or a statutory level far from the country’s median, is confirmed with a reason.',
  *check(context) {
    for (const { file, band, at, centre, other } of unusualBands(context)) {
      if (band.confirmed) continue;
      yield {
        path: file.path,
        place: file.placeOf([...at, centre.name]),
        message: `found a ${centre.name} of ${band[centre.name]}, expected one between 0.2 and 5 times that of ${other.period}, ${other.value}`,
        fix: 'Correct the number, its unit or its period; if it is right, add "confirmed:" with the reason.',
      };
    }
    for (const { path, data, placeOf, column, expected } of unusualAreaRows(context)) {
      if (data.confirmed) continue;
      yield {
        path,
        place: placeOf(column),
        message: `found ${column} ${data[column]}, ${expected}`,
        fix: 'Correct the number, its unit or its occupation; if it is right, add a column "confirmed" with the reason.',
      };
    }
  },
};
