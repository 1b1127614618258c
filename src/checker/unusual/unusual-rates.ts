import { atLeast } from '../pay-bands.ts';
import type { ContentFile } from '../read-markdown-file.ts';
import type { RuleContext } from '../rule.ts';
import { far, fixOfLine, type UnusualValue } from './unusual-value.ts';

/** Points by which a rate may differ from the edition before, whatever its ratio: small rates double easily. */
const points = 3;

const weeksAYear = 52;

/**
 * Rates of leavers and of the unemployed that are more than five times, or less than a fifth of, those of the edition
 * before and differ by more than three points; earnings a week so far from the edition before, or from the newest wage.
 */
export function unusualRates(context: RuleContext): UnusualValue[] {
  return context
    .of('occupation')
    .flatMap((file) => [
      ...againstBefore(file, 'separations', 'span', ['exits', 'transfers']),
      ...againstBefore(file, 'household', 'period', ['unemployment', 'weekly', 'weeklyWomen', 'weeklyMen']),
      ...againstWage(file),
    ]);
}

type Row = Readonly<Record<string, unknown>>;

function againstBefore(
  file: ContentFile<'occupation'>,
  list: 'separations' | 'household',
  time: 'span' | 'period',
  names: readonly string[],
): UnusualValue[] {
  const rows = (file.data[list] ?? []) as unknown as Row[];
  if (rows.length < 2) return [];
  const lines = rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (String(a.row[time]) < String(b.row[time]) ? -1 : 1));
  return names.flatMap((name) => {
    let before: Row | undefined;
    return lines.flatMap(({ row, index }) => {
      const now = row[name];
      if (typeof now !== 'number') return [];
      const then = before?.[name] as number | undefined;
      before = row;
      const amount = name.startsWith('weekly');
      if (then === undefined || !far(now, then) || (!amount && Math.abs(now - then) <= points)) return [];
      return [value(file, list, index, name, `one between 0.2 and 5 times that of the edition before, ${then}`)];
    });
  });
}

function againstWage(file: ContentFile<'occupation'>): UnusualValue[] {
  const wage = file.data.wages?.find(({ median, per, covers }) => median !== undefined && per === 'year' && !covers);
  if (wage?.median === undefined) return [];
  const year = atLeast(wage.median);
  return (file.data.household ?? []).flatMap(({ weekly }, index) => {
    if (weekly === undefined || !far(weekly * weeksAYear, year)) return [];
    const expected = `52 of them between 0.2 and 5 times the median wage of ${wage.period}, ${year}`;
    return [value(file, 'household', index, 'weekly', expected)];
  });
}

function value(
  file: ContentFile<'occupation'>,
  list: 'separations' | 'household',
  index: number,
  name: string,
  expected: string,
): UnusualValue {
  const row = (file.data[list] as unknown as Row[])[index] as Row;
  return {
    of: row,
    path: file.path,
    place: file.placeOf([list, index, name]),
    message: `found "${name}" ${row[name]}, expected ${expected}`,
    fix: fixOfLine,
  };
}
