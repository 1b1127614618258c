import type { Career, MedianBand, Remote } from '../dataset.ts';
import { bandsFor } from './compare-pay.ts';
import { compareGrowth } from './growth.ts';
import { leastPercent } from './how-sure.ts';
import { ownOccupation } from './own-occupation.ts';
import { saidOf } from './pay-apart.ts';
import { leastToDraw, showing } from './sample.ts';
import { pairBases } from './second-basis.ts';

/**
 * Which of two careers has more of something: 1 the first, -1 the second, 0 where what is known allows no direction;
 * undefined where nothing measures both in the same way. Only figures of a career’s own count: those of a category near it
 * decide nothing.
 */
export type More = -1 | 0 | 1 | undefined;

/** Who of several careers is ahead: one of every other, none, or it cannot be known. */
export type Ahead = { kind: 'ahead'; at: number } | { kind: 'open' } | { kind: 'not-comparable' };

/** Who is ahead of every other, by a comparison of two. */
export function aheadOf<T>(all: readonly T[], more: (first: T, second: T) => More): Ahead {
  const verdicts = all.map((one) => all.map((other) => (one === other ? undefined : more(one, other))));
  const others = (of: number) => verdicts[of]?.filter((_, at) => at !== of) ?? [];
  const at = all.findIndex((_, index) => others(index).every((verdict) => verdict === 1));
  if (at >= 0 && all.length > 1) return { kind: 'ahead', at };
  const compared = all.every((_, index) => others(index).every((verdict) => verdict !== undefined));
  return compared ? { kind: 'open' } : { kind: 'not-comparable' };
}

/** Pay as the page of the two says it: at equal level where it can be said; 0 where another basis says otherwise. */
export function morePay(a: Career, b: Career): More {
  const bases = pairBases([a, b]);
  if (!bases) return undefined;
  return bases.otherwise ? 0 : (saidOf(bases.leading).direction ?? 0);
}

/** Projected growth in one edition. It is published without a range, so a direction is what is printed: whole percents. */
export function moreGrowth(a: Career, b: Career): More {
  const [first, second] = compareGrowth([a, b]).sharing ?? [];
  if (!first || !second) return undefined;
  return sign(Math.round(first.percent) - Math.round(second.percent));
}

/** People employed in the categories that are the careers, in one edition; a difference under 2% is none. */
export function moreEmployed(a: Career, b: Career): More {
  const [first, second] = [a, b].map((career) =>
    ownOccupation(career)?.wages.find(({ count, covers }) => count !== undefined && !covers),
  );
  if (!first?.count || !second?.count || first.source !== second.source) return undefined;
  const apart = Math.max(first.count, second.count) / Math.min(first.count, second.count) - 1;
  return 100 * apart < leastPercent ? 0 : sign(first.count - second.count);
}

/** A share of a sample of ads. */
interface Share {
  count: number;
  of: number;
  source: Remote['source'];
  period: string;
}

/** The share of ads that are labelled fully remote. */
export const moreRemote = (a: Career, b: Career): More =>
  moreOften(
    a.remote.filter(({ of }) => of >= leastToDraw),
    b.remote.filter(({ of }) => of >= leastToDraw),
  );

/** The share of ads that are marked entry level. */
export const moreEntryAds = (a: Career, b: Career): More => {
  const [first, second] = [a, b].map((career) => entryShares(career).filter(({ row }) => !row.notCompared));
  return moreOften(first ?? [], second ?? []);
};

/** Ads at entry level as a share of all, one for each edition with enough ads to state. */
export function entryShares(career: Career): (Share & { row: MedianBand })[] {
  const entries = bandsFor(career, 'advertised-base', 'entry');
  return bandsFor(career, 'advertised-base').flatMap((all) => {
    if (all.countOf !== 'adverts' || showing(all) === 'nothing' || !all.count) return [];
    const row = entries.find(({ source, period }) => source === all.source && period === all.period);
    if (!row?.count) return [];
    return [{ count: row.count, of: all.count, source: all.source, period: all.period, row }];
  });
}

/** Two-sided 95% point of the normal distribution. */
const z95 = 1.96;

/** Two shares of ads of one edition: a direction where the 95% interval of their difference excludes zero. */
function moreOften(firsts: readonly Share[], seconds: readonly Share[]): More {
  for (const a of firsts) {
    const b = seconds.find(({ source, period }) => source === a.source && period === a.period);
    if (!b) continue;
    const [p, q] = [a.count / a.of, b.count / b.of];
    const error = Math.sqrt((p * (1 - p)) / a.of + (q * (1 - q)) / b.of);
    return Math.abs(p - q) > z95 * error ? sign(p - q) : 0;
  }
  return undefined;
}

const sign = (value: number) => Math.sign(value) as -1 | 0 | 1;
