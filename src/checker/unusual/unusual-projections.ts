import { type ProjectionLine, projectionLines } from '../projection-lines.ts';
import type { RuleContext } from '../rule.ts';
import { far, fixOfLine, type UnusualValue } from './unusual-value.ts';

const parts = ['employmentFrom', 'employmentTo', 'openingsPerYear'] as const;

/** The keys by which lines are written, in thousands. */
const written = { employmentFrom: 'from', employmentTo: 'to', openingsPerYear: 'openings' } as const;

/** Jobs are printed in hundreds: of fewer than these, two editions may differ by any factor. */
const fewest = 1000;

/**
 * Lines of projections with jobs or openings outside 0.2 to 5 times those of the edition before, with jobs outside 0.2 to
 * 5 times between first and last year, or with yearly openings for more than half of the jobs.
 */
export function unusualProjections(context: RuleContext): UnusualValue[] {
  const lines = projectionLines(context);
  const series = Map.groupBy(lines, ({ owner, covers }) => `${owner}|${covers}`);
  return [...series.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.span < b.span ? -1 : 1));
    return sorted.flatMap((line, index) => unusual(line, sorted[index - 1]) ?? []);
  });
}

function unusual(line: ProjectionLine, before: ProjectionLine | undefined): UnusualValue | undefined {
  const { employmentFrom: from, employmentTo: to, openingsPerYear: openings } = line.values;
  for (const part of parts) {
    const now = line.values[part];
    const then = before?.values[part];
    if (now === undefined || then === undefined || Math.min(now, then) < fewest || !far(now, then)) continue;
    return value(line, part, `one between 0.2 and 5 times that of ${before?.span}, ${then}`);
  }
  if (from !== undefined && to !== undefined && Math.min(from, to) >= fewest && far(to, from)) {
    return value(line, 'employmentTo', `one between 0.2 and 5 times the ${from} jobs of the first year`);
  }
  const most = Math.max(from ?? 0, to ?? 0);
  if (openings === undefined || most === 0 || openings <= most / 2) return undefined;
  return value(line, 'openingsPerYear', `at most half of the ${most} jobs`);
}

function value(line: ProjectionLine, part: (typeof parts)[number], expected: string): UnusualValue {
  return {
    of: line.of,
    path: line.path,
    place: line.placeOf(part),
    message: `found "${written[part]}" of ${line.values[part]} jobs, expected ${expected}`,
    fix: fixOfLine,
  };
}
