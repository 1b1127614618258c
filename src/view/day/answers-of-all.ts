import type { Dataset } from '../../domain/dataset.ts';
import { type AllAnswers, allAnswers } from '../../domain/day/all-answers.ts';
import type { Answers } from '../../domain/day/answers.ts';
import { homeCountry } from '../../schema/home-country.ts';

/** The answers of every occupation of the country, and what they come to. */
export interface AnswersOfAll {
  each: readonly Answers[];
  all: AllAnswers;
}

const known = new WeakMap<Dataset, AnswersOfAll>();

/** Worked out once a dataset. */
export function answersOfAll(dataset: Dataset): AnswersOfAll {
  const found = known.get(dataset);
  if (found) return found;
  const home = dataset.occupations.filter(({ country }) => country === homeCountry);
  const each = home.flatMap(({ context }) => (context ? [context.answers] : []));
  const own = { each, all: allAnswers(each) };
  known.set(dataset, own);
  return own;
}
