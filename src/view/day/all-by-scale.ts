import type { AllAnswers } from '../../domain/day/all-answers.ts';
import type { Answers } from '../../domain/day/answers.ts';
import { contextItemIds, contextItems, contextScales } from '../../schema/work-context.ts';
import { type AnswerLine, allOnLine, nameOf, onLine } from './answer-line.ts';

/** The questions of one scale. */
export interface ScaleGroup {
  heading: string;
  /** The points of the scale in words, the least first. */
  points: readonly string[];
  lines: ScaleLine[];
}

export interface ScaleLine extends Pick<AnswerLine, 'name' | 'marks' | 'all'> {
  /** The means from 1 to 5, one decimal: of the career or the two, of one also the median of all occupations. */
  numbers: string[];
}

const number = (mean: number) => (mean / 100).toFixed(1);

/** All questions by scale, within a scale by how far apart two careers are, or one is from the median of all. */
export function allByScale(careers: readonly Answers[], all?: AllAnswers): ScaleGroup[] {
  const [first = [], second] = careers;
  const other = (item: number) => (second ?? [])[item] ?? all?.quartiles[item]?.[1] ?? 100;
  const apart = (item: number) => Math.abs((first[item] ?? 100) - other(item));
  const scales = Object.keys(contextScales) as (keyof typeof contextScales)[];
  return scales.map((scale) => ({
    heading: contextScales[scale].heading,
    points: contextScales[scale].points,
    lines: contextItemIds
      .flatMap((id, item) => (contextItems[id].scale === scale ? [item] : []))
      .sort((a, b) => apart(b) - apart(a))
      .map((item) => ({
        name: nameOf(item),
        marks: careers.map((answers) => onLine(answers[item] ?? 100)),
        ...(!second && all && { all: allOnLine(all, item) }),
        numbers: [first[item] ?? 100, other(item)].map(number),
      })),
  }));
}
