import type { levels } from '../../schema/vocabulary.ts';
import { type Band, type Career, hasMedian, type MedianBand } from '../dataset.ts';
import { rememberLast } from '../remember-last.ts';
import { atEqualLevel } from './equal-level.ts';
import { medianInterval } from './how-sure.ts';
import { noFigure, whatDiffers } from './not-comparable.ts';
import { ownOccupation } from './own-occupation.ts';
import { showing } from './sample.ts';
import { type Comparison, type Sharing, sharedBases, sharedBasis } from './shared-basis.ts';
import { trustRank } from './trust.ts';

/** The measures that may lead a comparison, in their order; no other is set beside another role’s. */
export const leadingMeasures = [
  'wage',
  'filed-base',
  'advertised-base',
  'total',
] as const satisfies readonly Band['measure'][];

export type Measure = (typeof leadingMeasures)[number];
export type Level = keyof typeof levels;

/** Pay that is the role’s own: under its title, and of the official category that is the role, where it has a median. */
export function ownPay(role: Career): MedianBand[] {
  return [...(ownOccupation(role)?.wages.filter(hasMedian) ?? []), ...role.pay];
}

/** Whether a range is known of the median of a band: without one, no direction can stand on it. */
const hasRange = (band: MedianBand) => medianInterval(band) !== undefined;

/** How much a sample of ads or answers counts for; official figures are no samples of ours, so their size tells nothing. */
function sampleSize({ countOf, count }: Band): number {
  return countOf === 'employees' ? 0 : (count ?? 0);
}

/** Whether a band may be set beside others: it joins no other groups, and is not marked as not for comparison. */
const comparable = ({ covers, notCompared }: Band) => !covers && !notCompared;

/**
 * Best first for describing a role on its own: lines that may be compared before others, medians with a range before those
 * without, then larger samples, then newest.
 */
export function byUse(a: MedianBand, b: MedianBand): number {
  return (
    Number(comparable(b)) - Number(comparable(a)) ||
    Number(hasRange(b)) - Number(hasRange(a)) ||
    sampleSize(b) - sampleSize(a) ||
    b.period.localeCompare(a.period)
  );
}

/** A role’s own bands of one measure and level, the most usable first. */
export function bandsFor(role: Career, measure: Measure, level: Level = 'all'): MedianBand[] {
  return ownPay(role)
    .filter((band) => band.measure === measure && band.level === level)
    .sort(byUse);
}

/** Pay that is set side by side. */
export type PayComparison = Comparison<MedianBand>;

/**
 * Pay of two to four careers by one measure at one level, on the basis that most of them share and that leads; a single
 * level on the publication on which all levels are compared, where it can be.
 */
export function comparePay(careers: readonly Career[], measure: Measure, level: Level = 'all'): PayComparison {
  const [overall] = level === 'all' ? [] : (comparePay(careers, measure).sharing ?? []);
  return compareBands(
    careers,
    measure,
    careers.map((career) => bandsFor(career, measure, level)),
    overall,
  );
}

/** The same for bands at hand: each career’s of one measure, the most usable first; on the publication of `like` if any is. */
export function compareBands(
  careers: readonly Career[],
  measure: Band['measure'],
  all: readonly (readonly MedianBand[])[],
  like?: MedianBand,
): PayComparison {
  const { alike, better } = onOneBasis(careers);
  const away = ([{ source, period }]: Sharing<MedianBand>) =>
    Number(like !== undefined && (source.id !== like.source.id || period !== like.period));
  return sharedBasis(all, {
    alike,
    better: (a, b) => away(a) - away(b) || better(a, b),
    why: (figures) => {
      const [first, second] = figures.filter((band) => band !== undefined);
      return (first && second && whatDiffers(first, second)) ?? noFigure(careers, figures, measure);
    },
  });
}

/**
 * What stands on one basis, and which of two bases leads: one of which a range is known before one without; official wages,
 * then visa filings, ads, surveys; the more trusted; one on which the careers can be set at equal level; the newer; then the one
 * whose smallest sample is largest.
 */
function onOneBasis(careers: readonly Career[]) {
  const smallest = (bands: Sharing<MedianBand>) => Math.min(...bands.map(sampleSize));
  const place = ([{ measure }]: Sharing<MedianBand>) => (leadingMeasures as readonly string[]).indexOf(measure);
  return {
    alike: (first: MedianBand, second: MedianBand) => !whatDiffers(first, second),
    better: (a: Sharing<MedianBand>, b: Sharing<MedianBand>): number =>
      Number(b.every(hasRange)) - Number(a.every(hasRange)) ||
      place(a) - place(b) ||
      trustRank(a[0]) - trustRank(b[0]) ||
      Number(shareLevels(careers, b)) - Number(shareLevels(careers, a)) ||
      b[0].period.localeCompare(a[0].period) ||
      smallest(b) - smallest(a),
  };
}

/** What decides which of several bases leads, of one career’s band on each: all that can be known without another career. */
export interface BasisRank {
  /** Lower before higher: a range before none, then by trust. */
  rank: number;
  period: string;
  /** Levels of the basis at which the career may be compared. */
  levels: Level[];
  sample: number;
}

/** Where a band of all levels stands in the order of bases. */
export function basisRank({ pay }: Career, band: MedianBand): BasisRank {
  const { source, period } = band;
  const levels = pay.filter(
    (one) =>
      one.level !== 'all' &&
      one.source === source &&
      one.period === period &&
      comparable(one) &&
      showing(one) !== 'nothing',
  );
  return {
    rank: 100 * Number(!hasRange(band)) + trustRank(band),
    period,
    levels: levels.map(({ level }) => level),
    sample: sampleSize(band),
  };
}

/** Whether the first of some careers can be set at equal level with each of the others. */
function shareLevels(careers: readonly Career[], [first, ...others]: Sharing<MedianBand>): boolean {
  const owner = ({ owner: { id } }: MedianBand) => careers.find((career) => career.id === id);
  const one = owner(first);
  return others.every((band) => {
    const other = owner(band);
    return one !== undefined && other !== undefined && atEqualLevel(one, other, [first, band]) !== undefined;
  });
}

/**
 * Every basis, of all levels together, on which the pay of careers can be compared, the leading one first: head, chart,
 * list, picture and data all stand on it.
 */
export const payBases = rememberLast((careers: readonly Career[]): readonly Sharing<MedianBand>[] =>
  sharedBases(
    careers.map((career) => leadingMeasures.flatMap((measure) => bandsFor(career, measure))),
    onOneBasis(careers),
  ),
);

/** The bands on the basis that leads the comparison of careers; undefined where they share none. */
export function leadingPay(careers: readonly Career[]): Sharing<MedianBand> | undefined {
  return payBases(careers)[0];
}

/**
 * The one band by which a role is best described on its own: its own lines before joined ones, those with a range before
 * those without, then in the leading order; none that is too small to draw.
 */
export function bestKnownPay(role: Career): MedianBand | undefined {
  const [best] = leadingMeasures
    .flatMap((measure) => bandsFor(role, measure))
    .filter((band) => showing(band) !== 'nothing')
    .sort((a, b) => Number(comparable(b)) - Number(comparable(a)) || Number(hasRange(b)) - Number(hasRange(a)));
  return best;
}
