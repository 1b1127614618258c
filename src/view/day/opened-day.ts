import { alikeAndUnusual } from '../../domain/day/alike-and-unusual.ts';
import { type AllAnswers, pairsBelow, pairsInAll } from '../../domain/day/all-answers.ts';
import { type Answers, answersApart, furthest } from '../../domain/day/answers.ts';
import { count } from '../../domain/format.ts';
import { allByScale, type ScaleGroup } from './all-by-scale.ts';
import { type AnswerLine, againstAll, pairLine } from './answer-line.ts';
import { fewApart } from './day-finding.ts';

/** What differs in a day, opened. */
export interface OpenedDay {
  /** The answers furthest apart. */
  apart: AnswerLine[];
  /** Of two that are alike: what both answer otherwise than most occupations. */
  alike: AnswerLine[];
  /** How common so many differences are. */
  common: string;
  all: ScaleGroup[];
}

/** How many answers are shown of two that differ; of two that are alike, and with those that both share. */
const shown = 8;
const shownOfAlike = 4;
const shownWithShared = 6;

/** The answers of two careers or of the categories that stand in for them. */
export function openedDay(sides: readonly { plural: string; answers: Answers }[], all: AllAnswers): OpenedDay {
  const [first, second] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const apart = answersApart(first.answers, second.answers);
  const alike = apart.length <= fewApart;
  const meansOf = (item: number) => sides.map(({ answers }) => answers[item] ?? 100);
  return {
    apart: furthest(apart, alike ? shownOfAlike : shown).map(({ item }, index) =>
      pairLine(
        item,
        index,
        sides.map(({ plural, answers }) => ({ plural, mean: answers[item] ?? 100 })),
      ),
    ),
    alike: alike
      ? alikeAndUnusual(first.answers, second.answers, all)
          .slice(0, shownWithShared - Math.min(apart.length, shownOfAlike))
          .map((item, index) => againstAll(item, index, { who: 'both', means: meansOf(item) }, all))
      : [],
    common: howCommon(apart.length, all),
    all: allByScale(sides.map(({ answers }) => answers)),
  };
}

/** “63 of 100 pairs of occupations differ in fewer than 36.” */
function howCommon(differing: number, all: AllAnswers): string {
  const pairs = pairsInAll(all);
  if (differing <= fewApart) {
    const as = pairsBelow(all, differing + 1);
    return `Of ${count(pairs)} pairs of occupations ${count(as)} ${as === 1 ? 'is' : 'are'} as alike.`;
  }
  const share = (100 * pairsBelow(all, differing)) / pairs;
  const of = share > 99 ? 'More than 99 of 100' : share < 1 ? 'Fewer than 1 of 100' : `${Math.round(share)} of 100`;
  return `${of} pairs of occupations differ in fewer than ${differing}.`;
}
