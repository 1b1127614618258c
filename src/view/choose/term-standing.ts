import {
  type Ahead,
  aheadOf,
  type More,
  moreEmployed,
  moreEntryAds,
  moreGrowth,
  morePay,
  moreRemote,
} from '../../domain/compare/ahead.ts';
import type { Career, JudgedWork } from '../../domain/dataset.ts';
import { choiceTerms, keysOf, ratings } from '../../schema/vocabulary.ts';
import type { TermId } from './term-lines.ts';

/**
 * How roles stand to each other under one term. `by` says what decided: figures of the roles’ own, or the editors’ ratings
 * where no figure measures all of them. `yours`: which side is better is for the reader to say.
 */
export type Standing =
  | { kind: 'ahead'; at: number; by: 'figures' | 'ratings' }
  | { kind: 'open'; by: 'figures' | 'ratings' | 'both' }
  | { kind: 'not-comparable' }
  | { kind: 'yours' };

/** What sets two roles against each other by their own figures, for the terms that have such a measure. */
const measured: Partial<Record<TermId, (a: Career, b: Career) => More>> = {
  pay: morePay,
  growth: moreGrowth,
  'job-volume': moreEmployed,
  'entry-barrier': (a, b) => moreEntryAds(b, a),
  'remote-work': moreRemote,
};

/**
 * Who is ahead under a term. Figures decide where they measure every role, and ratings where they do not; where the two
 * point to different roles, nobody is ahead. A figure of another occupation decides nothing.
 */
export function standingOf(term: TermId, careers: readonly Career[]): Standing {
  if (!betterOf(term)) return { kind: 'yours' };
  const more = measured[term];
  const figures = more && aheadOf(careers, more);
  const rated = byRating(term, careers);
  if (!figures || figures.kind === 'not-comparable') {
    return rated ? { ...rated, by: 'ratings' } : { kind: 'not-comparable' };
  }
  if (figures.kind === 'ahead' && rated?.kind === 'ahead' && rated.at !== figures.at)
    return { kind: 'open', by: 'both' };
  return { ...figures, by: 'figures' };
}

/** Who is ahead by the editors’ ratings; undefined for a term that they do not rate. */
function byRating(term: TermId, careers: readonly Career[]): Exclude<Ahead, { kind: 'not-comparable' }> | undefined {
  const better = betterOf(term);
  const ranks = careers.map((career) => ratingOf(term, career)).map((rating) => rating && rank.indexOf(rating));
  if (!better || ranks.some((one) => one === undefined)) return undefined;
  const side = better === 'more' ? 1 : -1;
  const standing = aheadOf(
    ranks.map((value, at) => ({ value: value ?? 0, at })),
    (first, second) => (side * Math.sign(first.value - second.value)) as More,
  );
  return standing.kind === 'not-comparable' ? undefined : standing;
}

const rank = keysOf(ratings);

/** The editors’ rating of a role under a term, where they rate it. */
export function ratingOf(term: TermId, { profile }: Career): keyof typeof ratings | undefined {
  const { rated } = choiceTerms[term] as { rated?: keyof JudgedWork['dimensions'] };
  return rated && profile?.dimensions[rated].rating;
}

function betterOf(term: TermId): 'more' | 'less' | undefined {
  return (choiceTerms[term] as { better?: 'more' | 'less' }).better;
}
