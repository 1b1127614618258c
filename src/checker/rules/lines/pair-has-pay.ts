import { leastOf } from '../../../domain/compare/sample.ts';
import { payBands } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';
import { pairRows } from '../../source-tables.ts';

export const pairHasPay: Rule = {
  id: 'pair-has-pay',
  description:
    'Two roles stand in a table of pairs at a level at which each has pay of that source, of enough ads, that may be compared.',
  *check(context) {
    const levels = new Map<string, string | undefined>();
    for (const { file, band } of payBands(context)) {
      if (file.kind !== 'salary' || !file.complete) continue;
      const few = (band.count ?? 0) < leastOf(band);
      const why = band.notCompared ? 'is not for comparison' : few ? `rests on ${band.count ?? 'no'} ads` : undefined;
      levels.set(`${file.id} ${band.source} ${band.level}`, why);
    }
    const incomplete = new Set(context.of('salary').flatMap(({ id, complete }) => (complete ? [] : [id])));
    const roles = new Set(context.of('salary').map(({ id }) => id));
    for (const { path, source, data, placeOf } of pairRows(context)) {
      const level = data.level === 'equal' ? 'all' : data.level;
      for (const column of ['first', 'second'] as const) {
        const role = data[column];
        // Of a role that is unknown, or whose file is faulty, another problem tells.
        if (!roles.has(role) || incomplete.has(role)) continue;
        const key = `${role} ${source} ${level}`;
        const why = levels.has(key) ? levels.get(key) : 'is not held';
        if (why === undefined) continue;
        yield {
          path,
          place: placeOf(column),
          message: `found ${role} at the level "${level}", whose pay from ${source} ${why}`,
          fix: 'Run the importer again: it writes the whole table.',
        };
      }
    }
  },
};
