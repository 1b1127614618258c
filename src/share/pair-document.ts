import { type Comparison, comparePay, leadingMeasures, type Measure } from '../domain/compare/compare-pay.ts';
import { compareGrowth } from '../domain/compare/growth.ts';
import type { Difference } from '../domain/compare/how-sure.ts';
import type { Role, Row } from '../domain/dataset.ts';
import type { DataDocument } from '../schema/published/data-documents.ts';
import { ladderLevels } from '../view/base/pair-pay.ts';
import { pairId, paths } from '../view/base/site-paths.ts';
import { headOf } from './documents.ts';
import type { Publication } from './publication.ts';
import { sharedRows } from './published-rows.ts';

type Document = DataDocument<'pair'>;
type PayEntry = Document['pay'][number];

/** Two roles: by which measures their pay and growth are compared, how they differ, or why they are not compared. */
export function pairDocument(publication: Publication, a: Role, b: Role): Document {
  const { dataset, address } = publication;
  const { idOf } = sharedRows(dataset);
  const overall = leadingMeasures.map((measure) => ({ measure, comparison: comparePay(a, b, measure) }));
  const leads = overall.find(({ comparison }) => comparison.comparable)?.measure;
  const entry = (measure: Measure, level: PayEntry['level'], comparison: Comparison): PayEntry => ({
    measure,
    level,
    comparable: comparison.comparable,
    ...(comparison.first && { first: idOf(comparison.first) }),
    ...(comparison.second && { second: idOf(comparison.second) }),
    ...result(comparison),
  });
  const byLevel = leadingMeasures.flatMap((measure) =>
    ladderLevels.flatMap((level) => {
      const comparison = comparePay(a, b, measure, level);
      return comparison.first && comparison.second ? [entry(measure, level, comparison)] : [];
    }),
  );
  return {
    ...headOf(publication, 'pair'),
    id: pairId([a.id, b.id]),
    page: address(paths.pair(a.id, b.id)),
    roles: [a.id, b.id],
    ...(leads && { leads }),
    pay: [...overall.map(({ measure, comparison }) => entry(measure, 'all', comparison)), ...byLevel],
    growth: growthOf(a, b, idOf),
  };
}

/** The terms that keep what two rows say out of a document; undefined where both are open. */
function keptOut(rows: readonly Row[]): PayEntry['leftOut'] {
  const uses = rows.map(({ source }) => source.use);
  return (['cite-only', 'share-alike'] as const).find((use) => uses.includes(use));
}

function result(comparison: Comparison): Partial<PayEntry> {
  const { first, second } = comparison;
  // Why one side is missing is no statement of the source of the other.
  const leftOut = first && second && keptOut([first, second]);
  if (leftOut) return { leftOut };
  if (!comparison.comparable) return { because: comparison.because };
  const { difference, overlap, oneOfEach } = comparison;
  const { currency, per, values } = comparison.first;
  return {
    unit: `${currency} per ${per}`,
    medians: [values.median.value, comparison.second.values.median.value],
    difference: differenceOf(difference),
    ...(overlap !== undefined && { overlap: rounded(overlap, 3) }),
    ...(oneOfEach !== undefined && { oneOfEach: rounded(oneOfEach, 3) }),
  };
}

function differenceOf({ amount, percent, interval, direction }: Difference): PayEntry['difference'] {
  return {
    amount,
    percent: rounded(percent, 2),
    ...(interval && { interval: [rounded(interval[0], 0), rounded(interval[1], 0)] }),
    ...(direction !== undefined && { direction }),
  };
}

function growthOf(a: Role, b: Role, idOf: ReturnType<typeof sharedRows>['idOf']): Document['growth'] {
  const growth = compareGrowth(a, b);
  const { comparable, first, second } = growth;
  const sides = { comparable, ...(first && { first: idOf(first) }), ...(second && { second: idOf(second) }) };
  const leftOut = first && second && keptOut([first, second]);
  if (leftOut) return { ...sides, leftOut };
  if (!growth.comparable) return { ...sides, because: growth.because };
  return {
    ...sides,
    span: growth.first.span,
    percents: [growth.first.percent, growth.second.percent],
    points: rounded(growth.points, 2),
  };
}

/** What is worked out from published figures has no more digits than it can mean. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
