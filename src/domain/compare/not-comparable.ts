import type { absences } from '../../schema/vocabulary.ts';
import { type Band, type Career, type MedianBand, type Owner, reasonFor } from '../dataset.ts';
import type { Amount } from '../format.ts';
import { ownOccupation } from './own-occupation.ts';
import { leastOf, showing } from './sample.ts';

/*
 * The rule that decides “not comparable”. It gives its reason as data; the words that every page prints for it are in
 * src/view/base/not-comparable-words.ts.
 */

/** The two sides have different values of one thing. */
interface Differs<Reason extends string, Value> {
  reason: Reason;
  first: Value;
  second: Value;
}

/** Why figures are not set side by side; of several reasons the first in this order. */
export type NotComparable =
  /** A source’s line joins others; `covers` says which. */
  | { reason: 'joined-line'; covers: string }
  /** The content says that a figure is not for comparison, and why. */
  | { reason: 'not-for-comparison'; owner: Owner; because: string }
  /** A sample under `least`, of the kind that `countOf` names. */
  | {
      reason: 'too-few';
      owner: Owner;
      count: number;
      countOf: NonNullable<Band['countOf']>;
      period: string;
      least: number;
      /** What sentences call the job board, where ads or their values are counted. */
      board?: string;
    }
  | Differs<'different-measures', Band['measure']>
  | Differs<'different-places', Band['place']>
  | Differs<'different-levels', Band['level']>
  /** Reference periods of pay, spans of projections. */
  | Differs<'different-years', string>
  | Differs<'different-statistics', Band['statistic']>
  | Differs<'different-scopes', Band['scope']>
  | Differs<'different-taxes', Band['taxed']>
  /** Undefined: all employees. */
  | Differs<'different-populations', string | undefined>
  | Differs<'different-units', Band['per']>
  /** Ids of sources. */
  | Differs<'different-sources', string>
  /** The medians, of which the source caps at least one. */
  | Differs<'capped', Amount>
  /**
   * The owners have no figure. `absent` is the reason that the content gives where it is one owner; `uncategorised` says
   * that none of them is an official category.
   */
  | { reason: 'no-figure'; measure: Lacking; owners: Owner[]; absent?: string; uncategorised?: true };

/** What a career may lack. */
export type Lacking = keyof typeof absences | Band['measure'];

/**
 * What keeps two bands apart: the first thing in which they do not measure the same in the same way, or undefined where
 * they may be set side by side. Measure, place, level, period, statistic, scope, tax, population, time unit and source
 * are the same, neither joins other groups or is marked as not for comparison, both are large enough, neither median is
 * capped.
 */
export function whatDiffers(first: MedianBand, second: MedianBand): NotComparable | undefined {
  const joined = first.covers ?? second.covers;
  if (joined) return { reason: 'joined-line', covers: joined };
  const barred = [first, second].find((band) => band.notCompared !== undefined);
  if (barred) return { reason: 'not-for-comparison', owner: barred.owner, because: barred.notCompared ?? '' };
  const small = [first, second].find((band) => showing(band) === 'nothing');
  if (small) {
    const { owner, count = 0, countOf = 'adverts', period, source } = small;
    const board = source.board && { board: source.board };
    return { reason: 'too-few', owner, count, countOf, period, least: leastOf(small), ...board };
  }
  const differing = <Reason extends string, Value>(reason: Reason, of: (band: MedianBand) => Value) =>
    of(first) === of(second) ? undefined : { reason, first: of(first), second: of(second) };
  return (
    differing('different-measures', ({ measure }) => measure) ??
    differing('different-places', ({ place }) => place) ??
    differing('different-levels', ({ level }) => level) ??
    differing('different-years', ({ period }) => period) ??
    differing('different-statistics', ({ statistic }) => statistic) ??
    differing('different-scopes', ({ scope }) => scope) ??
    differing('different-taxes', ({ taxed }) => taxed) ??
    differing('different-populations', ({ population }) => population) ??
    differing('different-units', ({ per }) => per) ??
    differing('different-sources', ({ source }) => source.id) ??
    capped(first.values.median, second.values.median)
  );
}

function capped(first: Amount, second: Amount): NotComparable | undefined {
  return first.capped || second.capped ? { reason: 'capped', first, second } : undefined;
}

/** The reason for a comparison in which too few of the careers have a figure. */
export function noFigure(careers: readonly Career[], figures: readonly unknown[], measure: Lacking): NotComparable {
  const owners = careers.filter((_, index) => figures[index] === undefined);
  const [owner, ...more] = owners;
  const said = measure !== 'tax-return' && measure !== 'filed-base';
  const absent = owner && more.length === 0 && said ? reasonFor(owner, measure) : undefined;
  const uncategorised = owners.length > 0 && owners.every((one) => !ownOccupation(one));
  return {
    reason: 'no-figure',
    measure,
    owners,
    ...(absent && { absent }),
    ...(uncategorised && { uncategorised }),
  };
}
