import type { Career, Dataset } from '../../domain/dataset.ts';
import { type Answers, type Apart, answersApart, furthest, furthestEachWay } from '../../domain/day/answers.ts';
import { count, sentenceCase } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { findingLine } from '../cite/finding-line.ts';
import { nearCategory } from '../part/near-category.ts';
import { allByScale, type ScaleGroup } from './all-by-scale.ts';
import { type AnswerLine, againstAll } from './answer-line.ts';
import { type AnswersOfAll, answersOfAll } from './answers-of-all.ts';
import { moreOf } from './day-finding.ts';
import { standsIn } from './day-words.ts';

/** What sets the day of one career apart from that of all occupations. */
export interface CareerDay {
  finding: Inline | undefined;
  lines: AnswerLine[];
  note: Inline;
  all: ScaleGroup[];
}

const shown = 8;

/** Undefined where no answers are held of the career or of the category that stands in for it. */
export function careerDay(dataset: Dataset, career: Career, cite: CitationMarks): CareerDay | undefined {
  const side = nearCategory(career);
  if (!side?.row) return undefined;
  const { row, plural } = side;
  const { answers } = row;
  const all = answersOfAll(dataset);
  const medians = all.all.quartiles.map(([, median]) => median);
  const apart = answersApart(answers, medians);
  const beyond = beyondOthers(answers, all);
  return {
    finding: findingOf(apart, beyond),
    lines: furthest(apart, shown).map((one, index) =>
      againstAll(
        one.item,
        index,
        { who: plural, means: [answers[one.item] ?? 100], more: `, ${beyond(one)} of 100` },
        all.all,
      ),
    ),
    note: [
      standsIn([side]),
      `Line: five answers, the least at left. Word: about which one, on average. Pale: the middle half of ${count(all.all.occupations)} occupations; tick: their median. Half a step or more from it: ${apart.length} of ${answers.length} answers. Averages of what workers, in some careers experts, answered, not frequencies; no margin of error is held.`,
      cite.row(row),
    ].filter((part) => part !== ''),
    all: allByScale([answers], all.all),
  };
}

type Beyond = (apart: Apart) => string;

/** “more than 94”, “less than 88”: of a hundred other occupations, rounded down. */
function beyondOthers(answers: Answers, { each }: AnswersOfAll): Beyond {
  return ({ item, by }) => {
    const own = answers[item] ?? 100;
    const beyond = each.filter((other) => (by > 0 ? (other[item] ?? 100) < own : (other[item] ?? 100) > own)).length;
    return `${by > 0 ? 'more' : 'less'} than ${Math.floor((100 * beyond) / (each.length - 1))}`;
  };
}

/** “More disease than 94 of 100 occupations, less outdoor work than 88” */
function findingOf(apart: readonly Apart[], beyond: Beyond): Inline | undefined {
  const ways = furthestEachWay(apart);
  const named = ways.first && ways.second ? [ways.first, ways.second] : apart.slice(0, 2);
  const said = named.map((one) => {
    const [more = '', ...than] = beyond(one).split(' ');
    return { what: `${more} **${moreOf(one)}**`, than: than.join(' ') };
  });
  const [first, second] = said;
  if (!first) return findingLine('**Like most occupations** in all answers: none lies half a step from the median');
  const one = sentenceCase(`${first.what} ${first.than}`);
  const whole = `${one} of 100 occupations`;
  if (!second) return findingLine(whole);
  return findingLine(
    `${whole}, ${second.what} ${second.than}`,
    `${one} of 100, ${second.what} ${second.than}`,
    whole,
    `${one} of 100`,
  );
}
