import { boundsOfDraws } from '../domain/compare/bounds-of-draws.ts';
import { comparePay, leadingMeasures } from '../domain/compare/compare-pay.ts';
import { atEqualLevel, type EqualLevel } from '../domain/compare/equal-level.ts';
import { compareGrowth } from '../domain/compare/growth.ts';
import type { Difference } from '../domain/compare/how-sure.ts';
import type { NotComparable } from '../domain/compare/not-comparable.ts';
import { type PayOnBasis, payApart } from '../domain/compare/pay-apart.ts';
import { pairBases } from '../domain/compare/second-basis.ts';
import type { Comparison, Sharing } from '../domain/compare/shared-basis.ts';
import type { Career, MedianBand, PublishedRow, Role } from '../domain/dataset.ts';
import type { Amount } from '../domain/format.ts';
import type { DataDocument } from '../schema/published/data-documents.ts';
import { notComparableWords } from '../view/base/not-comparable-words.ts';
import { ladderLevels } from '../view/base/pair-pay.ts';
import { pairId, paths } from '../view/base/site-paths.ts';
import { headOf } from './documents.ts';
import type { Publication } from './publication.ts';
import { sharedRows } from './published-rows.ts';

type Document = DataDocument<'pair'>;
type PayEntry = Document['pay'][number];
type Sides = Pick<PayEntry, 'comparable' | 'first' | 'second' | 'leftOut' | 'reason' | 'because'>;

/** Two roles: by which measures their pay and growth are compared, how they differ, or why they are not compared. */
export function pairDocument(publication: Publication, a: Role, b: Role): Document {
  const { dataset, address } = publication;
  const { idOf } = sharedRows(dataset);
  const compared = leadingMeasures.flatMap((measure) =>
    (['all', ...ladderLevels] as const).map((level) => ({
      measure,
      level,
      comparison: comparePay([a, b], measure, level),
    })),
  );
  const overall = compared.filter(({ level }) => level === 'all');
  const byLevel = compared.filter(
    ({ level, comparison: { figures } }) => level !== 'all' && figures.every((band) => band !== undefined),
  );
  const { leading, otherwise } = pairBases([a, b]) ?? {};
  const entry = ({ measure, level, comparison }: (typeof compared)[number]): PayEntry => {
    const sides = sidesOf(comparison, 'pay', idOf);
    const bands = comparison.sharing;
    const equal = bands && level === 'all' ? atEqualLevel(a, b, bands) : undefined;
    return {
      ...{ measure, level, ...sides },
      ...(bands &&
        !sides.leftOut && {
          ...apart(bands),
          ...(level === 'all' && boundsOf(bands)),
          ...(equal && { equalLevel: equalLevelOf(equal) }),
        }),
    };
  };
  return {
    ...headOf(publication, 'pair'),
    id: pairId([a.id, b.id]),
    page: address(paths.pair(a.id, b.id)),
    roles: [a.id, b.id],
    ...(leading && { leads: leading.first.measure }),
    pay: [...overall, ...byLevel].map(entry),
    ...(otherwise && { otherwise: otherBasis(otherwise, idOf) }),
    growth: growthOf([a, b], idOf),
  };
}

type IdOf = (row: PublishedRow) => string;

/** The rows of both roles and, where they are not compared, why: nothing of it where the terms of a source keep it out. */
function sidesOf(
  { figures: [first, second], reason }: Comparison<PublishedRow>,
  compared: 'pay' | 'growth',
  idOf: IdOf,
): Sides {
  const uses = [first, second].map((row) => row?.source.use);
  // Why one side is missing is no statement of the source of the other.
  const leftOut =
    first && second ? (['cite-only', 'share-alike'] as const).find((use) => uses.includes(use)) : undefined;
  return {
    comparable: !reason,
    ...(first && { first: idOf(first) }),
    ...(second && { second: idOf(second) }),
    ...(leftOut && { leftOut }),
    ...(reason && !leftOut && { reason: reasonOf(reason), because: notComparableWords(reason, compared) }),
  };
}

/** A reason as it is published: roles by their ids. */
function reasonOf(reason: NotComparable): Sides['reason'] {
  switch (reason.reason) {
    case 'not-for-comparison':
    case 'too-few':
      return { ...reason, owner: reason.owner.id };
    case 'no-figure':
      return { ...reason, owners: reason.owners.map(({ id }) => id) };
    case 'capped':
      return { ...reason, first: medianOf(reason.first), second: medianOf(reason.second) };
    default:
      return reason;
  }
}

const medianOf = ({ value, capped }: Amount) => ({ value, ...(capped && { atLeast: true as const }) });

function apart(bands: Sharing<MedianBand>): Partial<PayEntry> {
  const { first, second, difference, overlap, oneOfEach } = payApart(bands);
  const { currency, per, values } = first;
  return {
    unit: `${currency} per ${per}`,
    medians: [values.median.value, second.values.median.value],
    difference: roundedDifference(difference),
    ...(overlap !== undefined && { overlap: rounded(overlap, 3) }),
    ...(oneOfEach !== undefined && { oneOfEach: rounded(oneOfEach, 3) }),
  };
}

/** Bounds of draws where percentiles are all that is published. */
function boundsOf([first, second]: Sharing<MedianBand>): Pick<PayEntry, 'boundsOfDraws'> {
  const bounds = first.measure === 'wage' ? boundsOfDraws(first, second) : undefined;
  return bounds ? { boundsOfDraws: { first: bounds.first, second: bounds.second } } : {};
}

function roundedDifference({ amount, percent, percentInterval, direction }: Difference): PayEntry['difference'] {
  return {
    amount,
    percent: rounded(percent, 2),
    ...(percentInterval && {
      percentInterval: [rounded(percentInterval[0], 2), rounded(percentInterval[1], 2)],
    }),
    ...(direction !== undefined && { direction }),
  };
}

/** The basis that says otherwise, as an entry of its own. */
function otherBasis({ first, second, equal }: PayOnBasis, idOf: IdOf): PayEntry {
  const { measure, level } = first;
  const sides = sidesOf({ figures: [first, second], shared: [true, true], sharing: [first, second] }, 'pay', idOf);
  return {
    ...{ measure, level, ...sides },
    ...(!sides.leftOut && { ...apart([first, second]), ...(equal && { equalLevel: equalLevelOf(equal) }) }),
  };
}

function equalLevelOf({ percent, interval, direction, share, levels }: EqualLevel): PayEntry['equalLevel'] {
  return {
    levels: levels.map(({ first }) => first.level),
    percent: rounded(percent, 2),
    ...(interval && { percentInterval: [rounded(interval[0], 2), rounded(interval[1], 2)] }),
    ...(direction !== undefined && { direction }),
    ...(share !== undefined && { oneOfEach: rounded(share, 3) }),
  };
}

function growthOf(careers: readonly Career[], idOf: IdOf): Document['growth'] {
  const comparison = compareGrowth(careers);
  const sides = sidesOf(comparison, 'growth', idOf);
  const lines = comparison.sharing;
  if (!lines || sides.leftOut) return sides;
  const [first, second] = lines;
  return {
    ...sides,
    span: first.span,
    percents: [first.percent, second.percent],
    points: rounded(first.percent - second.percent, 2),
  };
}

/** What is worked out from published figures has no more digits than it can mean. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
