import { type Answers, type Apart, answersApart, furthestEachWay } from '../../domain/day/answers.ts';
import { contextItemIds, contextItems } from '../../schema/work-context.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { findingLine } from '../cite/finding-line.ts';

/** So many differing answers, or fewer, one pair of occupations in a hundred has: they are alike. */
export const fewApart = 13;

/** What there is more of, where the answer is higher. */
export const moreOf = ({ item }: Pick<Apart, 'item'>): string => {
  const id = contextItemIds[item];
  return id ? contextItems[id].more : '';
};

/** One whose answers are held. */
interface Answering {
  plural: string;
  answers: Answers;
}

/** Of each way its furthest, one career by its name and the other as the other; the shorter name first. */
function oneNamed(ways: ReturnType<typeof furthestEachWay>, first: Answering, second: Answering): string[] {
  if (!ways.first || !ways.second) return [];
  const named = [
    `**${moreOf(ways.first)}** for ${first.plural}, **${moreOf(ways.second)}** for the other`,
    `**${moreOf(ways.second)}** for ${second.plural}, **${moreOf(ways.first)}** for the other`,
  ];
  return first.plural.length < second.plural.length ? named : named.reverse();
}

/** “36 of 55 answers differ: more disease for nurses, sitting for developers” */
export function dayFinding(first: Answering, second: Answering): Inline | undefined {
  const apart = answersApart(first.answers, second.answers);
  const all = first.answers.length;
  const [far] = apart;
  if (!far) {
    return findingLine(`**Alike in all ${all}** answers about the day: none differs by half a step`);
  }
  const ways = furthestEachWay(apart);
  const more = [
    ...(ways.first ? [`**${moreOf(ways.first)}** for ${first.plural}`] : []),
    ...(ways.second ? [`**${moreOf(ways.second)}** for ${second.plural}`] : []),
  ].join(', ');
  const furthest = `**${moreOf(far)}**`;
  if (apart.length <= fewApart) {
    const alike = `**Alike in ${all - apart.length} of ${all}** answers`;
    return findingLine(`${alike}; more ${more}`, `${alike}, furthest apart in ${furthest}`);
  }
  const differ = `**${apart.length} of ${all}**`;
  return findingLine(
    `${differ} answers differ: more ${more}`,
    `${differ} differ: more ${more}`,
    ...oneNamed(ways, first, second).map((named) => `${differ} differ: more ${named}`),
    `${differ} answers differ: more ${furthest} for ${far.by > 0 ? first.plural : second.plural}`,
    `${differ} answers differ, most in ${furthest}`,
  );
}
