import { type Answers, halfStep } from './answers.ts';

/** What all occupations answer, to set one or two against. */
export interface AllAnswers {
  /** How many occupations. */
  occupations: number;
  /** Of each question a quarter, half and three quarters of the occupations lie below these, in hundredths of a point. */
  quartiles: (readonly [lower: number, median: number, upper: number])[];
  /** How many pairs of occupations differ in none of the answers, in one, in two, …, in all. */
  pairsApart: number[];
}

/** Sums up the answers of all occupations; at least two. */
export function allAnswers(all: readonly Answers[]): AllAnswers {
  const questions = all[0]?.length ?? 0;
  const sorted = Array.from({ length: questions }, (_, item) => all.map((own) => own[item] ?? 0).sort((a, b) => a - b));
  return {
    occupations: all.length,
    quartiles: sorted.map((means) => [quantile(means, 1 / 4), quantile(means, 1 / 2), quantile(means, 3 / 4)]),
    pairsApart: pairsApart(all, questions),
  };
}

/** The value below which a share of sorted values lies, between the two around place share × (count + 1). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length + 1) - 1;
  const below = Math.floor(place);
  const [low = 0, high = low] = [sorted[below], sorted[below + 1]];
  return low + (place - below) * (high - low);
}

function pairsApart(all: readonly Answers[], questions: number): number[] {
  const counts = Array.from({ length: questions + 1 }, () => 0);
  for (const [at, one] of all.entries()) {
    for (let next = at + 1; next < all.length; next += 1) {
      const other = all[next] as Answers;
      let differing = 0;
      for (let item = 0; item < questions; item += 1) {
        if (Math.abs((one[item] as number) - (other[item] as number)) >= halfStep) differing += 1;
      }
      counts[differing] = (counts[differing] ?? 0) + 1;
    }
  }
  return counts;
}

/** How many pairs of occupations differ in fewer answers than this. */
export const pairsBelow = ({ pairsApart }: AllAnswers, differing: number): number =>
  pairsApart.slice(0, differing).reduce((sum, pairs) => sum + pairs, 0);

/** How many pairs of occupations there are. */
export const pairsInAll = (all: AllAnswers): number => pairsBelow(all, all.pairsApart.length);
