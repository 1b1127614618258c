import type { AllAnswers } from './all-answers.ts';
import { type Answers, halfStep } from './answers.ts';

/**
 * The questions that two careers answer alike and most occupations otherwise: less than half a step apart, and both half a
 * step or more on one side of the median of all; those first whose nearer answer lies furthest from it.
 */
export function alikeAndUnusual(first: Answers, second: Answers, { quartiles }: AllAnswers): number[] {
  return quartiles
    .map(([, median], item) => {
      const [a, b] = [(first[item] ?? median) - median, (second[item] ?? median) - median];
      const alike = a * b > 0 && Math.abs(a - b) < halfStep;
      return { item, from: alike ? Math.min(Math.abs(a), Math.abs(b)) : 0 };
    })
    .filter(({ from }) => from >= halfStep)
    .sort((a, b) => b.from - a.from)
    .map(({ item }) => item);
}
