import { payBands } from '../../pay-bands.ts';
import { arithmeticFault, projectionLines } from '../../projection-lines.ts';
import type { Rule } from '../../rule.ts';
import { areaRows } from '../../source-tables.ts';
import { unusualAreaRows } from '../../unusual-area-rows.ts';
import { unusualBands } from '../../unusual-bands.ts';

export const confirmationNeeded: Rule = {
  id: 'confirmation-needed',
  description: 'A value is confirmed only while a rule finds it unusual.',
  *check(context) {
    const fix = 'Remove "confirmed".';
    const unusual = new Set(unusualBands(context).map(({ band }) => band));
    for (const { file, band, at } of payBands(context)) {
      if (!band.confirmed || unusual.has(band)) continue;
      yield {
        path: file.path,
        place: file.placeOf([...at, 'confirmed'], 'key'),
        message: 'found "confirmed" beside a median that is not unusual',
        fix,
      };
    }
    for (const line of projectionLines(context)) {
      if (!line.confirmed || arithmeticFault(line)) continue;
      yield {
        path: line.path,
        place: line.placeOf('confirmed'),
        message: 'found "confirmed" beside a projection that adds up',
        fix,
      };
    }
    const unusualRows = new Set(unusualAreaRows(context).map(({ data }) => data));
    for (const { path, data, placeOf } of areaRows(context)) {
      if (!data.confirmed || unusualRows.has(data)) continue;
      yield { path, place: placeOf('confirmed'), message: 'found "confirmed" in a row that is not unusual', fix };
    }
  },
};
