import type { Band, Career, MedianBand, ProjectionLine, Remote } from '../dataset.ts';
import { leastPercent, z95 } from '../median-error.ts';
import { type Ahead, aheadOf, type More } from './ahead-of.ts';
import { bandsFor, payBases } from './compare-pay.ts';
import { compareGrowth } from './growth.ts';
import { ownOccupation } from './own-occupation.ts';
import { type PayOnBasis, payOnBasis, saidOf } from './pay-apart.ts';
import { leastToDraw, showing } from './sample.ts';
import { pairBases } from './second-basis.ts';

/*
 * Which of two to four careers is ahead by one thing. Only figures of a career’s own count, on a basis that all of them
 * share: figures of a category near one decide nothing.
 */

/** Who is ahead, and the figures on which that stands, in the order of the careers. */
export interface Decision<Figure> {
  ahead: Ahead;
  figures: Figure[];
}

/** What decides pay: the medians on one basis that all share, or what is said of two at equal level, or two bases that disagree. */
export interface PayDecision extends Decision<MedianBand> {
  /** Of two careers: how far they lie apart on the basis that leads. */
  apart?: PayOnBasis;
  /** Of two careers: another basis, which says otherwise. */
  otherwise?: PayOnBasis;
}

/** Pay as the page of two says it: at equal level where it can be said; open where another basis says otherwise. */
export function aheadOnPay(careers: readonly Career[]): PayDecision {
  const [a, b] = careers;
  const figures = [...(payBases(careers).find((bands) => bands.length === careers.length) ?? [])];
  if (a && b && careers.length === 2) {
    const bases = pairBases([a, b]);
    if (!bases) return { ahead: { kind: 'not-comparable' }, figures: [] };
    const { leading, otherwise } = bases;
    const ahead = otherwise ? ({ kind: 'open' } as const) : aheadOf([a, b], morePay);
    return { ahead, figures: [leading.first, leading.second], apart: leading, ...(otherwise && { otherwise }) };
  }
  const ahead = aheadOf(careers, morePay);
  // What two at equal level say is not what their medians of all levels say.
  const atLevel = careers.some((one, index) =>
    careers.slice(index + 1).some((other) => {
      const [first, second] = [one, other].map((career) => figures.find(({ owner }) => owner.id === career.id));
      return first && second && payOnBasis([one, other], [first, second]).equal !== undefined;
    }),
  );
  return { ahead, figures: atLevel ? [] : figures };
}

function morePay(a: Career, b: Career): More {
  const bases = pairBases([a, b]);
  if (!bases) return undefined;
  return bases.otherwise ? 0 : (saidOf(bases.leading).direction ?? 0);
}

/** Projected growth in one edition. It is published without a range, so a direction is what is printed: whole percents. */
export function aheadOnGrowth(careers: readonly Career[]): Decision<ProjectionLine> | undefined {
  const { sharing = [] } = compareGrowth(careers);
  if (sharing.length < careers.length) return undefined;
  const figures = [...sharing];
  return {
    ahead: aheadOf(figures, (one, other) => sign(Math.round(one.percent) - Math.round(other.percent))),
    figures,
  };
}

/** People employed in the categories that are the careers, in one edition; a difference under 2% is none. */
export function aheadOnEmployed(careers: readonly Career[]): Decision<Band & { count: number }> | undefined {
  const figures = onOneEdition(
    careers.map((career) =>
      (ownOccupation(career)?.wages ?? []).filter(
        (band): band is Band & { count: number } =>
          band.count !== undefined && !band.covers && band.countOf === 'employees',
      ),
    ),
  );
  return figures && { ahead: aheadOf(figures, moreEmployed), figures };
}

function moreEmployed({ count: a }: { count: number }, { count: b }: { count: number }): More {
  return 100 * (Math.max(a, b) / Math.min(a, b) - 1) < leastPercent ? 0 : sign(a - b);
}

/** A share of a sample of ads, and the row that says so. */
export interface ShareOfAds<R extends MedianBand | Remote = MedianBand | Remote> {
  count: number;
  of: number;
  source: Remote['source'];
  period: string;
  row: R;
}

/** The shares of a career’s ads that are labelled fully remote, one for each edition with enough ads to state. */
export function remoteShares(career: Career): ShareOfAds<Remote>[] {
  return career.remote
    .filter(({ of }) => of >= leastToDraw)
    .map((row) => ({ count: row.count, of: row.of, source: row.source, period: row.period, row }));
}

/** The same of ads that are marked entry level. */
export function entryShares(career: Career): ShareOfAds<MedianBand>[] {
  const entries = bandsFor(career, 'advertised-base', 'entry');
  return bandsFor(career, 'advertised-base').flatMap((all) => {
    if (all.countOf !== 'adverts' || showing(all) === 'nothing' || !all.count) return [];
    const row = entries.find(({ source, period }) => source === all.source && period === all.period);
    return row?.count ? [{ count: row.count, of: all.count, source: all.source, period: all.period, row }] : [];
  });
}

/** Who is ahead by a share of ads: more remote ads, or more ads at entry level. */
export function aheadOnShare<R extends MedianBand | Remote>(
  careers: readonly Career[],
  sharesOf: (career: Career) => ShareOfAds<R>[],
): Decision<ShareOfAds<R>> | undefined {
  const figures = onOneEdition(careers.map((career) => sharesOf(career).filter(({ row }) => !('notCompared' in row))));
  return figures && { ahead: aheadOf(figures, moreOften), figures };
}

/** A direction where the 95% interval of the difference of two shares excludes zero. */
function moreOften(a: ShareOfAds, b: ShareOfAds): More {
  const [p, q] = [a.count / a.of, b.count / b.of];
  const error = Math.sqrt((p * (1 - p)) / a.of + (q * (1 - q)) / b.of);
  return Math.abs(p - q) > z95 * error ? sign(p - q) : 0;
}

/** What stands in an edition. */
interface InEdition {
  source: { id: string };
  period: string;
  of?: number;
}

/** A figure of each, all of one edition: of those that all have, the one whose smallest sample is largest, then the first. */
function onOneEdition<T extends InEdition>(all: readonly (readonly T[])[]): T[] | undefined {
  const [own = []] = all;
  const smallest = (figures: readonly T[]) => Math.min(...figures.map(({ of = 0 }) => of));
  return own
    .map((one) => all.flatMap((figures) => figures.find((other) => isOfOne(one, other)) ?? []))
    .filter((figures) => figures.length === all.length)
    .sort((a, b) => smallest(b) - smallest(a))[0];
}

const isOfOne = (a: InEdition, b: InEdition) => a.source.id === b.source.id && a.period === b.period;

const sign = (value: number) => Math.sign(value) as -1 | 0 | 1;
