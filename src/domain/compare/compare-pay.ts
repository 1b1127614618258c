import type { levels } from '../../schema/vocabulary.ts';
import { countUnits, measures, payPeriods, scopes, statistics, type Term, taxes } from '../../schema/vocabulary.ts';
import { type Band, hasMedian, type MedianBand, type Occupation, type Role, reasonFor } from '../dataset.ts';
import { count, period } from '../format.ts';
import { type Difference, differenceOfMedians } from './how-sure.ts';
import { oneOfEach } from './one-of-each.ts';
import { overlap } from './overlap.ts';
import { leastToDraw, showing } from './sample.ts';

/** The measures that may lead a comparison, in their order; no other is set beside another role’s. */
export const leadingMeasures = ['wage', 'advertised-base', 'total'] as const satisfies readonly Band['measure'][];

export type Measure = (typeof leadingMeasures)[number];
export type Level = keyof typeof levels;

export interface Comparable {
  comparable: true;
  first: MedianBand;
  second: MedianBand;
  difference: Difference;
  /** Shared part of the middle halves, 0 to 1. */
  overlap?: number;
  /** How often one record of the first exceeds one of the second, 0 to 1; only where records are held. */
  oneOfEach?: number;
}

export interface NotComparable {
  comparable: false;
  /** A clause that follows “because”. */
  because: string;
  first?: MedianBand;
  second?: MedianBand;
}

export type Comparison = Comparable | NotComparable;

/** The official category that is the role, if there is one. */
export function ownOccupation(role: Role): Occupation | undefined {
  return role.links.find((link) => link.fit === 'exact')?.occupation;
}

/** Pay that is the role’s own: under its title, and of the official category that is the role, where it has a median. */
export function ownPay(role: Role): MedianBand[] {
  return [...(ownOccupation(role)?.wages.filter(hasMedian) ?? []), ...role.pay];
}

/** “only 14 job ads from 2024 state pay” */
function tooFew(band: Band): string {
  return `only ${count(band.count ?? 0)} ${countUnits[band.countOf ?? 'adverts'].label} from ${period(band.period)} state pay for ${band.owner.plural}, and a figure is drawn from ${leastToDraw}`;
}

/**
 * Whether two bands measure the same thing in the same way: the same measure, place, level, statistic, scope, tax,
 * population, time unit, period and source, neither joined with other groups, both large enough. Otherwise the first reason that keeps them
 * apart, in words.
 */
export function compareBands(first: MedianBand, second: MedianBand): Comparison {
  const because = whatDiffers(first, second);
  if (because) return { comparable: false, because, first, second };
  const shared = overlap(first, second);
  const drawn = first.quantiles && second.quantiles && oneOfEach(first.quantiles, second.quantiles);
  return {
    comparable: true,
    first,
    second,
    difference: differenceOfMedians(first, second),
    ...(shared !== undefined && { overlap: shared }),
    ...(drawn !== undefined && { oneOfEach: drawn }),
  };
}

/** What a figure counts, by field, each with its vocabulary. */
const countedBy: [key: 'statistic' | 'scope' | 'taxed', terms: Record<string, Term>][] = [
  ['statistic', statistics],
  ['scope', scopes],
  ['taxed', taxes],
];

function whatDiffers(first: MedianBand, second: MedianBand): string | undefined {
  const joined = [first, second].find((band) => band.covers);
  if (joined) return `the source’s line joins ${joined.covers}`;
  const small = [first, second].find((band) => showing(band) === 'nothing');
  if (small) return tooFew(small);
  if (first.measure !== second.measure)
    return `one is ${measures[first.measure].label.toLowerCase()}, the other ${measures[second.measure].label.toLowerCase()}`;
  if (first.place !== second.place) return 'the two figures are for different places';
  if (first.level !== second.level) return 'the two figures are for different levels of experience';
  if (first.period !== second.period) {
    return `the figures are of different years, ${period(first.period)} and ${period(second.period)}`;
  }
  for (const [key, terms] of countedBy) {
    if (first[key] !== second[key])
      return `one counts ${terms[first[key]]?.label}, the other ${terms[second[key]]?.label}`;
  }
  if (first.population !== second.population) {
    const [one, other] = [first, second].map(({ population }) => population ?? 'all employees');
    return `one counts ${one}, the other ${other}`;
  }
  if (first.per !== second.per) {
    return `one is pay ${payPeriods[first.per].label}, the other ${payPeriods[second.per].label}`;
  }
  if (first.source.id !== second.source.id) return 'the two figures come from different sources';
  if (first.values.median.capped || second.values.median.capped) return 'the source does not publish values this high';
  return undefined;
}

/** Statistics whose outer percentiles are too wide, and lines that join other groups, stand behind. */
function looseness(band: Band): number {
  return Number(band.statistic === 'distinct-values') + Number(!!band.covers);
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
export function bandsFor(role: Role, measure: Measure, level: Level = 'all'): MedianBand[] {
  return ownPay(role)
    .filter((band) => band.measure === measure && band.level === level)
    .sort(byUse);
}

/**
 * The two roles’ pay by one measure at one level, or why it cannot be compared. Of several bases that both share, the one
 * whose smaller sample is largest is taken, then the newest.
 */
export function comparePay(a: Role, b: Role, measure: Measure, level: Level = 'all'): Comparison {
  const ofA = bandsFor(a, measure, level);
  const ofB = bandsFor(b, measure, level);
  const pairs = ofA.flatMap((first) => ofB.map((second) => [first, second] as const));
  const [best = pairs[0]] = pairs.filter(([first, second]) => !whatDiffers(first, second)).sort(byBasis);
  if (best) return compareBands(...best);
  const [first] = ofA;
  const [second] = ofB;
  return {
    comparable: false,
    because: whyMissing(a, b, measure, !first, !second),
    ...(first && { first }),
    ...(second && { second }),
  };
}

/** Best first, of groups of bands on one basis each: the largest smallest sample, then the newest. */
function byBasis(a: readonly MedianBand[], b: readonly MedianBand[]): number {
  const smallest = (bands: readonly MedianBand[]) => Math.min(...bands.map(sampleSize));
  const [ofA, ofB] = [a[0], b[0]];
  if (!ofA || !ofB) return b.length - a.length;
  return looseness(ofA) - looseness(ofB) || smallest(b) - smallest(a) || ofB.period.localeCompare(ofA.period);
}

const something: Record<Measure, string> = {
  wage: 'have an official category',
  'advertised-base': 'have advertised pay in the sources',
  total: 'appear as one group in the survey',
};

function whyMissing(a: Role, b: Role, measure: Measure, aMissing: boolean, bMissing: boolean): string {
  if (aMissing && bMissing) return `neither ${a.plural} nor ${b.plural} ${something[measure]}`;
  const missing = aMissing ? a : b;
  return reasonFor(missing, measure) ?? `${missing.plural} do not ${something[measure]}`;
}

/** Pay of several roles by one measure at one level, as far as one basis gives it. */
export interface CommonPay {
  /** For each role its band on the basis, otherwise the one that describes it best; undefined where it has none. */
  bands: (MedianBand | undefined)[];
  /** Which of the bands can be set side by side: none of them, or two and more. */
  shared: boolean[];
}

/** The pay of several roles on the basis that most of them share; of several such bases as `comparePay` takes it. */
export function commonPay(roles: readonly Role[], measure: Measure, level: Level = 'all'): CommonPay {
  return commonBands(roles.map((role) => bandsFor(role, measure, level)));
}

/** The same for bands at hand, each role’s the most usable first. */
export function commonBands(all: readonly (readonly MedianBand[])[]): CommonPay {
  const groups = all.flat().map((basis) => {
    const bands = all.map((own) => own.find((band) => !whatDiffers(basis, band)));
    return { bands, sharing: bands.filter((band) => band !== undefined) };
  });
  const [best] = groups
    .filter(({ sharing }) => sharing.length > 1)
    .sort((a, b) => b.sharing.length - a.sharing.length || byBasis(a.sharing, b.sharing));
  return {
    bands: all.map(([first], index) => best?.bands[index] ?? first),
    shared: all.map((_, index) => best?.bands[index] !== undefined),
  };
}

/** The measure on which the two roles can be compared, the first in the leading order. */
export function leadingPay(a: Role, b: Role): Comparable | undefined {
  for (const measure of leadingMeasures) {
    const comparison = comparePay(a, b, measure);
    if (comparison.comparable) return comparison;
  }
  return undefined;
}

/** The one band by which a role is best described on its own: leading order, drawable before not. */
export function bestKnownPay(role: Role): MedianBand | undefined {
  const candidates = leadingMeasures.flatMap((measure) => bandsFor(role, measure));
  return (
    candidates.find((band) => showing(band) !== 'nothing' && !band.covers) ??
    candidates.find((band) => showing(band) !== 'nothing')
  );
}
