import {
  directionRight,
  type ForecastAndFact,
  type HalfwayVerdict,
  type NoCount,
} from '../../../domain/forecast/forecast-and-fact.ts';
import { list, sentenceCase } from '../../../domain/format.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { firstYear, halfwayPercents, lastYear } from './halfway-words.ts';

/** Whom a forecast is about, and how it stands half-way. */
export interface Forecasted {
  plural: string;
  found: ForecastAndFact | NoCount;
}

type Counted = Forecasted & { found: ForecastAndFact };

export const isCounted = (one: Forecasted): one is Counted => 'verdict' in one.found;

const openings: Record<HalfwayVerdict, string> = {
  passed: 'Passed half-way',
  'on course': 'On course',
  behind: 'Behind',
  'the other way': 'The other way',
  'no change': 'No change',
};

/** “7% more”, “3% fewer”, “as many” */
function more(text: string): string {
  if (/^−?0(?:\.0+)?%$/.test(text)) return 'as many';
  return text.startsWith('−') ? `${text.slice(1)} fewer` : `${text} more`;
}

/**
 * How the forecast of one career, or of one to four, stands half-way: the first wording that fits.
 *
 * @param careers How many careers the page is about: of several with one category, it is named.
 */
export function halfwayFinding(all: readonly Forecasted[], careers = 1): Inline | undefined {
  const [one, two] = all;
  if (!one) return undefined;
  const held = all.filter(isCounted);
  if (held[0] && all.length === 1 && careers > 1) {
    const name = sentenceCase(one.plural);
    return findingLine(`${name} ${inShort(held[0])}.`, `${name} ${inAWord(held[0])}.`);
  }
  if (all.length === 1) return held[0] ? alone(held[0].found) : findingLine(`${noCount}${whyAll(all)}.`, `${noCount}.`);
  if (held.length === 0) {
    const whom = all.length === 2 ? ' for either' : ' for any';
    return findingLine(`${noCount}${whom}${whyAll(all)}.`, `${noCount}${whom}.`);
  }
  if (all.length > 2 || !two) return several(held, all.length);
  return held.length === 2 ? pair(held) : withoutOne(held[0] as Counted, isCounted(one) ? two : one);
}

const noCount = '**No count to set against it**';

/** The reason that all share, where they share one. */
function whyAll(all: readonly Forecasted[]): string {
  const reasons = new Set(all.map(({ found }) => ('reason' in found ? found.reason : '')));
  const [one] = reasons;
  if (reasons.size > 1) return '';
  const [were, counts] =
    all.length === 1 ? ['the occupation was', 'its count jumps'] : ['all were', 'their counts jump'];
  if (one === 'split-or-joined') return `: ${all.length === 2 ? 'both were' : were} split or joined since`;
  return one === 'jump' ? `: ${counts} by 15% or more in a year` : '';
}

function alone(found: ForecastAndFact): Inline | undefined {
  const text = halfwayPercents(found);
  const [end, year] = [lastYear(found.forecast.span), firstYear(found.counted.span)];
  return findingLine(
    `**${openings[found.verdict]}:** ${more(text.forecast)} forecast by ${end}, ${more(text.changed)} counted by ${year}.`,
  );
}

/** “passed it: 8% forecast, 11% by 2024”, “on course: 3% of 4%” */
function inShort({ found }: Counted): string {
  const { verdict, counted } = found;
  const { forecast, changed } = halfwayPercents(found);
  const year = firstYear(counted.span);
  if (verdict === 'no change') return '**no change**';
  if (verdict === 'the other way') return `**the other way**: ${more(forecast)} forecast, ${more(changed)} by ${year}`;
  const fewer = forecast.startsWith('−') ? ' fewer' : '';
  const [said, came] = [forecast, changed].map((text) => text.replace('−', ''));
  return verdict === 'passed'
    ? `**passed it**: ${said}${fewer} forecast, ${came} by ${year}`
    : `**${verdict}**: ${came} of ${said}${fewer}`;
}

const inAWord = ({ found: { verdict } }: Counted) => `**${verdict === 'passed' ? 'passed it' : verdict}**`;

function pair([a, b]: readonly Counted[]): Inline | undefined {
  if (!a || !b) return undefined;
  const [first, second] = [sentenceCase(a.plural), sentenceCase(b.plural)];
  const same = a.found.verdict === b.found.verdict;
  return findingLine(
    `${first} ${inShort(a)}. ${second} ${inShort(b)}.`,
    same ? `${first} and ${b.plural} both ${inAWord(a)}.` : `${first} ${inAWord(a)}, ${b.plural} ${inAWord(b)}.`,
    same ? `Both ${inAWord(a)}.` : `${first} ${inAWord(a)}, the other ${inAWord(b)}.`,
    `One ${inAWord(a)}, the other ${inAWord(b)}.`,
  );
}

function withoutOne(held: Counted, other: Forecasted): Inline | undefined {
  const name = sentenceCase(held.plural);
  return findingLine(
    `${name} ${inShort(held)}; ${other.plural} have **no like count**.`,
    `${name} ${inAWord(held)}; ${other.plural} have **no like count**.`,
    `${name} ${inAWord(held)}; the other has **no like count**.`,
    `One ${inAWord(held)}; the other has **no like count**.`,
  );
}

/** “The direction was right for nurses and cashiers, of three counted.” */
function several(held: readonly Counted[], all: number): Inline | undefined {
  const [only, another] = held;
  if (only && !another) {
    const name = sentenceCase(only.plural);
    return findingLine(
      `${name} ${inShort(only)}; the others have **no like count**.`,
      `${name} ${inAWord(only)}; the others have **no like count**.`,
      `One ${inAWord(only)}; the others have **no like count**.`,
    );
  }
  const right = held.filter(({ found }) => directionRight(found.verdict));
  const of = `of ${held.length}${held.length < all ? ' counted' : ''}`;
  return findingLine(
    ...(right.length > 0 && right.length < held.length
      ? [`The direction was right for **${list(right.map(({ plural }) => plural))}**.`]
      : []),
    `The direction was right for **${right.length} ${of}**.`,
  );
}
