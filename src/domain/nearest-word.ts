import { distance } from 'fastest-levenshtein';

/** Letters that a slip may change in a long word; in a short one two fifths of its letters, and always one. */
export const mostSteps = 3;

/** Years by which the edition in a name may be another. */
const mostYears = 3;

/**
 * The word that was most likely meant; undefined when none is near. Of names that differ in their year alone it is the one
 * of the nearest year; of codes that differ in digits it is one that is a single slip away, and none where several are.
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const near = words
    .map((candidate) => stepsBetween(typed, candidate))
    .filter(({ isNear }) => isNear)
    .sort((a, b) => a.steps - b.steps || a.years - b.years);
  const [nearest, next] = near;
  if (!nearest) return undefined;
  const tied =
    nearest.isCode &&
    next?.isCode &&
    next.candidate !== nearest.candidate &&
    next.steps === nearest.steps &&
    next.years === nearest.years;
  return tied ? undefined : nearest.candidate;
}

function stepsBetween(typed: string, candidate: string) {
  const meant = candidate.toLowerCase();
  const years = yearsApart(typed, meant);
  const isCode = typed !== meant && typed.replaceAll(/\d/g, '') === meant.replaceAll(/\d/g, '');
  const slips = swapped(typed, meant) ? 1 : distance(typed, meant);
  const steps = years !== undefined && years <= mostYears ? Math.min(1, slips) : slips;
  const most = isCode ? 1 : Math.min(mostSteps, Math.max(1, Math.floor(typed.length * 0.4)));
  return { candidate, isCode, steps, years: years ?? 0, isNear: steps <= most };
}

/** Two letters that changed places are one slip but two steps. */
function swapped(typed: string, meant: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  return distance(typed, meant) === 2 && sorted(typed) === sorted(meant);
}

const year = /(?<!\d|\d-)(?:19|20)\d{2}(?!\d)/g;

/** Years between two names that are the same in all else; undefined where they are not. */
function yearsApart(one: string, other: string): number | undefined {
  const [first, ...more] = one.match(year) ?? [];
  const [second, ...others] = other.match(year) ?? [];
  if (first === undefined || second === undefined || more.length + others.length > 0) return undefined;
  if (one.replace(first, '') !== other.replace(second, '')) return undefined;
  return Math.abs(Number(first) - Number(second));
}
