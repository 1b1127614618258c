import { projectionParts } from '../../../domain/figure/figure-ids.ts';
import type { EntryData } from '../../../schema/collections.ts';
import type { Finding } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { areaRows, seriesRows } from '../../source-tables.ts';
import { sourcedObjects } from '../../sourced-objects.ts';

export const periodInOrder: Rule = {
  id: 'period-in-order',
  description:
    'A figure’s period is not later than the publication of its source, nor that later than the day it was obtained.',
  *check(context) {
    for (const file of context.of('source')) {
      const { published, obtained } = file.data;
      if (!published || !obtained || !isLater(published, obtained)) continue;
      yield {
        path: file.path,
        place: file.placeOf(['published']),
        message: `found the publication on ${published}, later than the file was obtained on ${obtained}`,
        fix: 'Correct "published" or "obtained".',
      };
    }
    yield* figurePeriods(context);
  },
};

function* figurePeriods(context: RuleContext): Iterable<Finding> {
  const sources = new Map(context.of('source').map(({ id, data }) => [id, data]));
  for (const file of context.files) {
    for (const { path, source, fields } of sourcedObjects(file.data)) {
      const key = 'span' in fields ? 'span' : 'period';
      const written = String(fields[key] ?? '');
      const first = key === 'span' ? firstYear(written) : lastOfTwo(written);
      yield* compare(() => file.statedAt([...path, key]), written, first, sources.get(source));
    }
  }
  for (const { data, placeOf } of context.observations.rows) {
    const first = projectionParts[data.measure] ? firstYear(data.period) : data.period;
    const at = () => ({ path: context.observations.path, place: placeOf('period') });
    yield* compare(at, data.period, first, sources.get(data.source));
  }
  for (const { path, source, data, placeOf } of [...areaRows(context), ...seriesRows(context)]) {
    const [first = ''] = data.period.split('/');
    yield* compare(() => ({ path, place: placeOf('period') }), data.period, first, sources.get(source));
  }
}

function* compare(
  at: () => Pick<Finding, 'path' | 'place'>,
  written: string,
  period: string,
  source: Partial<EntryData['source']> | undefined,
): Iterable<Finding> {
  const limit = source?.published ?? source?.obtained;
  if (!limit || !/^\d{4}(-\d{2}){0,2}$/.test(period) || !isLater(period, limit)) return;
  yield {
    ...at(),
    message: `found the period ${written}, later than its source was ${source?.published ? 'published' : 'obtained'}, ${limit}`,
    fix: 'Correct the period, or cite the edition that covers it.',
  };
}

/** The last year of a projection lies ahead of its publication. */
function firstYear(span: string): string {
  return span.slice(0, 4);
}

/** Two years joined, such as 2023-2024, end with the second. */
function lastOfTwo(period: string): string {
  return /^\d{4}-(\d{4})$/.exec(period)?.[1] ?? period;
}

/** Compares as far as both are precise: May 2025 is not later than 2025. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
