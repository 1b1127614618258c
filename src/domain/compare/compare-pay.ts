import type { levels } from '../../schema/vocabulary.ts';
import { type Band, type Career, hasMedian, type MedianBand } from '../dataset.ts';
import { noFigure, whatDiffers } from './not-comparable.ts';
import { ownOccupation } from './own-occupation.ts';
import { showing } from './sample.ts';
import { type Comparison, type Sharing, sharedBasis } from './shared-basis.ts';

/** The measures that may lead a comparison, in their order; no other is set beside another role’s. */
export const leadingMeasures = ['wage', 'advertised-base', 'total'] as const satisfies readonly Band['measure'][];

export type Measure = (typeof leadingMeasures)[number];
export type Level = keyof typeof levels;

/** Pay that is the role’s own: under its title, and of the official category that is the role, where it has a median. */
export function ownPay(role: Career): MedianBand[] {
  return [...(ownOccupation(role)?.wages.filter(hasMedian) ?? []), ...role.pay];
}

/** Statistics whose outer percentiles are too wide, and lines that are never compared, stand behind. */
function looseness(band: Band): number {
  return Number(band.statistic === 'distinct-values') + Number(!!band.covers) + Number(!!band.notCompared);
}

/** How much a sample of ads or answers counts for; official figures are no samples of ours, so their size tells nothing. */
function sampleSize({ countOf, count }: Band): number {
  return countOf === 'employees' ? 0 : (count ?? 0);
}

/** Best first for setting beside another role: midpoints of ads before loose values, then larger samples, then newest. */
export function byUse(a: MedianBand, b: MedianBand): number {
  return looseness(a) - looseness(b) || sampleSize(b) - sampleSize(a) || b.period.localeCompare(a.period);
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
 * Pay of two to four careers by one measure at one level, on the basis that most of them share. Of several such bases the
 * one whose smallest sample is largest is taken, then the newest.
 */
export function comparePay(careers: readonly Career[], measure: Measure, level: Level = 'all'): PayComparison {
  return compareBands(
    careers,
    measure,
    careers.map((career) => bandsFor(career, measure, level)),
  );
}

/** The same for bands at hand: each career’s of one measure, the most usable first. */
export function compareBands(
  careers: readonly Career[],
  measure: Band['measure'],
  all: readonly (readonly MedianBand[])[],
): PayComparison {
  return sharedBasis(all, {
    alike: (first, second) => !whatDiffers(first, second),
    better: byBasis,
    why: (figures) => {
      const [first, second] = figures.filter((band) => band !== undefined);
      return (first && second && whatDiffers(first, second)) ?? noFigure(careers, figures, measure);
    },
  });
}

/** Best first, of bands on one basis each: midpoints before loose values, the largest smallest sample, then the newest. */
function byBasis(a: Sharing<MedianBand>, b: Sharing<MedianBand>): number {
  const smallest = (bands: Sharing<MedianBand>) => Math.min(...bands.map(sampleSize));
  return looseness(a[0]) - looseness(b[0]) || smallest(b) - smallest(a) || b[0].period.localeCompare(a[0].period);
}

/** The measure on which careers can be compared, the first in the leading order, with their bands. */
export function leadingPay(careers: readonly Career[]): Sharing<MedianBand> | undefined {
  for (const measure of leadingMeasures) {
    const bands = comparePay(careers, measure).sharing;
    if (bands) return bands;
  }
  return undefined;
}

/** The one band by which a role is best described on its own: leading order, drawable before not. */
export function bestKnownPay(role: Career): MedianBand | undefined {
  const candidates = leadingMeasures.flatMap((measure) => bandsFor(role, measure));
  return (
    candidates.find((band) => showing(band) !== 'nothing' && !band.covers) ??
    candidates.find((band) => showing(band) !== 'nothing')
  );
}
