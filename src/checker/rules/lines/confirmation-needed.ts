import { payBands } from '../../pay-bands.ts';
import type { Finding, Place } from '../../problem.ts';
import { arithmeticFault, projectionLines } from '../../projection-lines.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { areaRows, seriesRows } from '../../source-tables.ts';
import { unusualValues } from '../../unusual/unusual-values.ts';
import { meanOutside } from './mean-inside-range.ts';

export const confirmationNeeded: Rule = {
  id: 'confirmation-needed',
  description: 'A value is confirmed only while a rule finds it unusual.',
  *check(context) {
    const unusual = new Set(unusualValues(context).map(({ of }) => of));
    for (const { of, path, place, beside } of confirmed(context)) {
      if (unusual.has(of)) continue;
      yield { path, place: place(), message: `found "confirmed" ${beside}`, fix: 'Remove "confirmed".' };
    }
  },
};

interface Confirmed extends Pick<Finding, 'path'> {
  of: object;
  place(): Place;
  /** What is confirmed needlessly, if it is. */
  beside: string;
}

function* confirmed(context: RuleContext): Iterable<Confirmed> {
  for (const { file, band, at } of payBands(context)) {
    if (!band.confirmed || meanOutside(band)) continue;
    const place = () => file.placeOf([...at, 'confirmed'], 'key');
    yield { of: band, path: file.path, place, beside: 'beside pay that is not unusual' };
  }
  for (const line of projectionLines(context)) {
    if (!line.confirmed || arithmeticFault(line)) continue;
    const place = () => line.placeOf('confirmed');
    yield { of: line.of, path: line.path, place, beside: 'beside a projection that adds up and is not unusual' };
  }
  for (const file of context.of('occupation')) {
    for (const list of ['separations', 'household'] as const) {
      for (const [index, line] of (file.data[list] ?? []).entries()) {
        if (!line.confirmed) continue;
        const place = () => file.placeOf([list, index, 'confirmed'], 'key');
        yield { of: line, path: file.path, place, beside: 'beside rates that are not unusual' };
      }
    }
  }
  for (const { path, data, placeOf } of [...areaRows(context), ...seriesRows(context)]) {
    if (!data.confirmed) continue;
    const place = () => (placeOf as (column: string) => Place)('confirmed');
    yield { of: data, path, place, beside: 'in a row that is not unusual' };
  }
}
