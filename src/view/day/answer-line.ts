import type { AllAnswers } from '../../domain/day/all-answers.ts';
import { nearestAnswer } from '../../domain/day/nearest-answer.ts';
import { contextItemIds, contextItems } from '../../schema/work-context.ts';

/** A mark on the line of a question: where, in percent of the line, and what is written at it. */
export interface AnswerMark {
  at: number;
  /** Whose it is, on the first line only. */
  who?: string;
  words: string;
}

/** The line of a question from the least answer to the most. */
export interface AnswerLine {
  name: string;
  /** Square and circle, or both halves of one where they would hide each other, each where its answer lies. */
  marks: readonly number[];
  /** What is written above the line, and below it. */
  above: AnswerMark;
  below: AnswerMark;
  /** The middle half of all occupations and their median, in percent of the line. */
  all?: readonly [lower: number, median: number, upper: number];
}

/** A mean in hundredths of a point as percent of the line. */
export const onLine = (mean: number): number => (mean - 100) / 4;

export const nameOf = (item: number): string => {
  const id = contextItemIds[item];
  return id ? contextItems[id].name : '';
};

/** All occupations on the line of a question. */
export function allOnLine({ quartiles }: AllAnswers, item: number): NonNullable<AnswerLine['all']> {
  const [lower, median, upper] = quartiles[item] ?? [100, 100, 100];
  return [onLine(lower), onLine(median), onLine(upper)];
}

/** Who answered, said once: at the first line. */
const whoAt = (index: number, who: string) => (index === 0 ? { who } : {});

/** Two answers on one line; each says the nearest point in words. */
export function pairLine(item: number, index: number, sides: readonly { plural: string; mean: number }[]): AnswerLine {
  const [first, second] = sides as [{ plural: string; mean: number }, { plural: string; mean: number }];
  return {
    name: nameOf(item),
    marks: [onLine(first.mean), onLine(second.mean)],
    above: {
      at: onLine(first.mean),
      ...whoAt(index, first.plural),
      words: nearestAnswer(item, first.mean, second.mean),
    },
    below: {
      at: onLine(second.mean),
      ...whoAt(index, second.plural),
      words: nearestAnswer(item, second.mean, first.mean),
    },
  };
}

/** One or two answers against those of all occupations: one word above, that of their median below. */
export function againstAll(
  item: number,
  index: number,
  { who, means, more = '' }: { who: string; means: readonly number[]; more?: string },
  all: AllAnswers,
): AnswerLine {
  const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const median = all.quartiles[item]?.[1] ?? 100;
  return {
    name: nameOf(item),
    marks: means.map(onLine),
    above: {
      at: onLine(middle),
      ...whoAt(index, who),
      words: `${nearestAnswer(item, middle, more ? undefined : median)}${more}`,
    },
    below: {
      at: onLine(median),
      ...whoAt(index, 'all occupations'),
      words: nearestAnswer(item, median, more ? undefined : middle),
    },
    all: allOnLine(all, item),
  };
}
