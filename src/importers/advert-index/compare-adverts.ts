import { ascending, quantileSorted } from 'd3-array';
import { asPercent, ratioOfMedians } from '../../domain/compare/ratio-of-medians.ts';
import { leastToDraw } from '../../domain/compare/sample.ts';
import type { PairRow } from '../../schema/table/pair-row.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { medianByWeight, shareAbove, type Weighted, weightedMedian } from '../statistics/weighted.ts';
import { type Advert, midpoint, oncePerRange, rangeOf } from './adverts.ts';

/** Levels of experience that may stand on one mix. */
export type SingleLevel = 'entry' | 'mid' | 'senior' | 'executive';

/** One role’s distinct ads, by level; what may not be compared is left out. */
export interface RoleAdverts {
  role: string;
  all: readonly Advert[];
  levels: ReadonlyMap<SingleLevel, readonly Advert[]>;
}

/** How often the ads are drawn anew. */
const draws = 2000;

/**
 * Every pair of roles that each have at least 30 distinct ads, at all levels and at each level at which both have:
 * - `share`: over all pairs of one ad of each, how often the first’s midpoint is higher, ties half, in whole hundredths;
 * - `percent`: the ratio of the two medians; `low` and `high`: its 95% interval by MOVER on logarithms, from the
 *   intervals of the medians by order statistics, for which ads that repeat one range of one title count once.
 *
 * `equal` sets the two beside each other at one mix of levels: the mean of their two mixes over the levels at which both
 * have 30 ads. Share and medians are taken over the ads weighted to that mix; the interval is the middle 95% of the ratio
 * over 2,000 draws with replacement, within role and level, of the ranges of each title, each with all ads that repeat
 * it. The draws are seeded with source, role and level, so that every run gives the same. Where both have a single level
 * in common, `equal` is that level’s row.
 */
export function compareAdverts(roles: readonly RoleAdverts[], source: string): PairRow[] {
  const samples = [...roles]
    .sort((a, b) => (a.role < b.role ? -1 : 1))
    .map((own) => ({ ...own, resample: resampling(own, source) }));
  return samples.flatMap((first, index) =>
    samples.slice(index + 1).flatMap((second): PairRow[] => {
      const names = { first: first.role, second: second.role };
      const all = atOneLevel(first.all, second.all);
      const common = [...first.levels].flatMap(([level, ofFirst]) => {
        const row = atOneLevel(ofFirst, second.levels.get(level) ?? []);
        return row ? [{ level, row }] : [];
      });
      const [single] = common;
      const equal =
        single &&
        (common.length === 1
          ? single.row
          : atOneMix(
              first,
              second,
              common.map(({ level }) => level),
            ));
      return [
        ...(all ? [{ ...names, level: 'all' as const, ...all }] : []),
        ...common.map(({ level, row }) => ({ ...names, level, ...row })),
        ...(equal ? [{ ...names, level: 'equal' as const, ...equal }] : []),
      ];
    }),
  );
}

type Compared = Pick<PairRow, 'share' | 'percent' | 'low' | 'high'>;

function atOneLevel(first: readonly Advert[], second: readonly Advert[]): Compared | undefined {
  if (first.length < leastToDraw || second.length < leastToDraw) return undefined;
  const [ofFirst, ofSecond] = [first, second].map((adverts) => sorted(adverts.map((advert) => [advert, 1])));
  const { percent, interval } = ratioOfMedians(estimate(first), estimate(second));
  return interval && ofFirst && ofSecond && rounded(shareAbove(ofFirst, ofSecond), percent, interval);
}

function estimate(adverts: readonly Advert[]) {
  const midpoints = (of: readonly Advert[]) => of.map(midpoint).sort(ascending);
  return {
    median: quantileSorted(midpoints(adverts), 0.5) ?? Number.NaN,
    interval: medianInterval(midpoints(oncePerRange(adverts))),
  };
}

interface Resampled extends RoleAdverts {
  resample: ReadonlyMap<SingleLevel, Resampling>;
}

/** The two roles at the mean of their mixes over some levels, of each of which both have enough ads. */
function atOneMix(first: Resampled, second: Resampled, levels: readonly SingleLevel[]): Compared {
  const mixes = [first, second].map((own) => {
    const counts = levels.map((level) => own.levels.get(level)?.length ?? 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / all);
  });
  const mix = levels.map((_, index) => ((mixes[0]?.[index] ?? 0) + (mixes[1]?.[index] ?? 0)) / 2);
  const [ofFirst = [], ofSecond = []] = [first, second].map((own) =>
    sorted(
      levels.flatMap((level, index) => {
        const adverts = own.levels.get(level) ?? [];
        return adverts.map((advert): [Advert, number] => [advert, (mix[index] ?? 0) / adverts.length]);
      }),
    ),
  );
  const [drawnFirst = [], drawnSecond = []] = [first, second].map((own) => medianOfEachDraw(own, levels, mix));
  const logs = drawnFirst.map((median, draw) => Math.log(median / (drawnSecond[draw] ?? Number.NaN))).sort(ascending);
  const percent = asPercent(Math.log(weightedMedian(ofFirst) / weightedMedian(ofSecond)));
  const end = (share: number) => asPercent(quantileSorted(logs, share) ?? Number.NaN);
  return rounded(shareAbove(ofFirst, ofSecond), percent, [end(0.025), end(0.975)]);
}

/** The ranges of each title at one level, and how often each stands in each draw. */
interface Resampling {
  /** For each ad of the level, in its order, the number of its range. */
  range: Uint32Array;
  ranges: number;
  /** How often a range was drawn: at draw × ranges + range. */
  times: Uint8Array;
  /** How many ads each draw holds. */
  adverts: Uint32Array;
}

function resampling({ role, levels }: RoleAdverts, source: string): Map<SingleLevel, Resampling> {
  return new Map(
    [...levels]
      .filter(([, adverts]) => adverts.length >= leastToDraw)
      .map(([level, adverts]) => [level, drawn(adverts, seededRandom(`${source}/${role}/${level}`))]),
  );
}

function drawn(adverts: readonly Advert[], random: () => number): Resampling {
  const numbers = new Map<string, number>();
  const range = Uint32Array.from(adverts, (advert) => {
    const name = rangeOf(advert);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  const ranges = numbers.size;
  const repeats = new Uint32Array(ranges);
  for (const number of range) repeats[number] = (repeats[number] ?? 0) + 1;
  const times = new Uint8Array(draws * ranges);
  const held = new Uint32Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let count = 0; count < ranges; count += 1) {
      const number = Math.floor(random() * ranges);
      const at = draw * ranges + number;
      times[at] = (times[at] ?? 0) + 1;
      held[draw] = (held[draw] ?? 0) + (repeats[number] ?? 0);
    }
  }
  return { range, ranges, times, adverts: held };
}

function medianOfEachDraw(own: Resampled, levels: readonly SingleLevel[], mix: readonly number[]): number[] {
  const adverts = levels
    .flatMap((level, index) => {
      const resample = own.resample.get(level);
      const share = mix[index] ?? 0;
      return (own.levels.get(level) ?? []).flatMap((advert, at) =>
        resample ? [{ value: midpoint(advert), share, resample, range: resample.range[at] ?? 0 }] : [],
      );
    })
    .sort((a, b) => a.value - b.value);
  const values = Float64Array.from(adverts, ({ value }) => value);
  return Array.from({ length: draws }, (_, draw) => {
    const weightOf = (index: number) => {
      const advert = adverts[index];
      if (!advert) return 0;
      const { share, resample, range } = advert;
      return (share * (resample.times[draw * resample.ranges + range] ?? 0)) / (resample.adverts[draw] ?? 1);
    };
    return medianByWeight(values, weightOf, 1);
  });
}

function sorted(adverts: readonly (readonly [Advert, weight: number])[]): Weighted[] {
  return adverts.map(([advert, weight]) => ({ value: midpoint(advert), weight })).sort((a, b) => a.value - b.value);
}

/** Whole hundredths, and percentages to one decimal. */
function rounded(share: number, percent: number, [low, high]: readonly [number, number]): Compared {
  const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
  return { share: Math.round(100 * share), percent: tenth(percent), low: tenth(low), high: tenth(high) };
}
