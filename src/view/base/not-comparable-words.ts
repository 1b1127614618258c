import type { Lacking, NotComparable } from '../../domain/compare/not-comparable.ts';
import type { MedianBand } from '../../domain/dataset.ts';
import { count, list, period, sentenceCase } from '../../domain/format.ts';
import { countUnits, measures, payPeriods, scopes, statistics, taxes } from '../../schema/vocabulary.ts';

/*
 * The words that every page, picture and document prints for “not comparable”. What decides it, and gives the reasons that
 * are worded here, is src/domain/compare/not-comparable.ts.
 */

/**
 * What is compared, as far as it has words of its own: `pay` stands alone, `pay-row` beside cells that say what a role
 * lacks, `chosen-pay` below a reader’s choice.
 */
export type Compared = 'pay' | 'pay-row' | 'chosen-pay' | 'employed' | 'growth' | 'household' | 'ads';

/** Why two careers are not compared: a clause that follows “because”. */
export function notComparableWords(reason: NotComparable, compared: Compared = 'pay'): string {
  switch (reason.reason) {
    case 'joined-line':
      return `the source’s line joins ${reason.covers}`;
    case 'not-for-comparison':
      return `the figure for ${reason.owner.plural} is not for comparison: ${reason.because}`;
    case 'too-few':
      return `only ${count(reason.count)} ${records(reason)} state pay for ${reason.owner.plural}, and a figure is drawn from ${reason.least}`;
    case 'different-measures':
      return `one is ${measures[reason.first].label.toLowerCase()}, the other ${measures[reason.second].label.toLowerCase()}`;
    case 'different-places':
      return 'the two figures are for different places';
    case 'different-levels':
      return 'the two figures are for different levels of experience';
    case 'different-years':
      return differentYears(reason, compared);
    case 'different-statistics':
      return counting(statistics[reason.first].label, statistics[reason.second].label);
    case 'different-scopes':
      return counting(scopes[reason.first].label, scopes[reason.second].label);
    case 'different-taxes':
      return counting(taxes[reason.first].label, taxes[reason.second].label);
    case 'different-populations':
      return counting(reason.first ?? 'all employees', reason.second ?? 'all employees');
    case 'different-units':
      return `one is pay ${payPeriods[reason.first].label}, the other ${payPeriods[reason.second].label}`;
    case 'different-sources':
      return differentSources[compared];
    case 'capped':
      return 'the source does not publish values this high';
    case 'no-figure':
      return lacking(reason, compared);
  }
}

/** The same for two careers or for several, of which the row cannot name the two that differ. */
export function noneComparableWords(reason: NotComparable, compared: Compared, careers: number): string {
  const ofPay = compared === 'pay-row' || compared === 'chosen-pay';
  return careers === 2 || (ofPay && reason.reason !== 'no-figure')
    ? notComparableWords(reason, compared)
    : 'no two of these figures share a source, a year and a method';
}

type Reason<Name extends NotComparable['reason']> = Extract<NotComparable, { reason: Name }>;

/** “ads on one security job board, 2025,” or “answers from 2025” */
function records({ countOf, board, period: at }: Reason<'too-few'>): string {
  return board === undefined
    ? `${countUnits[countOf].label} from ${period(at)}`
    : `${countOf === 'values' ? 'values in ads' : 'ads'} on ${board}, ${period(at)},`;
}

const counting = (first: string, second: string) => `one counts ${first}, the other ${second}`;

const differentEditions = 'the newest official projections of the two are of different editions';

function differentYears({ first, second }: Reason<'different-years'>, compared: Compared): string {
  if (compared === 'growth') return differentEditions;
  const what = compared === 'employed' || compared === 'ads' ? 'editions' : 'years';
  return `the figures are of different ${what}, ${period(first)} and ${period(second)}`;
}

const plainSources = 'the two figures come from different sources';

const differentSources: Record<Compared, string> = {
  pay: plainSources,
  'pay-row': plainSources,
  'chosen-pay': plainSources,
  employed: plainSources,
  growth: differentEditions,
  household: plainSources,
  ads: 'the figures come from different job boards',
};

const aCategory = 'have an official category';

/** What a role without a figure of pay does not do, by measure. */
const something: Partial<Record<Lacking, string>> = {
  wage: aCategory,
  'filed-base': 'have a group of their own in the visa filings that state pay',
  'advertised-base': 'have advertised pay in the sources',
  total: 'appear as one group in the survey',
};

function lacking(reason: Reason<'no-figure'>, compared: Compared): string {
  const { owners, absent } = reason;
  const names = owners.map(({ plural }) => plural);
  switch (compared) {
    case 'employed':
      return 'at least one role is counted inside other occupations';
    case 'ads':
      return 'one side has no figure';
    case 'household':
      if (reason.uncategorised)
        return owners.length > 1 ? neither(names, aCategory) : `${names.join()} have no official category`;
      return absent ?? `the survey of households has no figure for ${list(names, 'or')} alone`;
    case 'chosen-pay':
      return `no median of this kind is held for ${list(names, 'or')} alone`;
    case 'growth':
      if (owners.length > 1 && reason.uncategorised) return neither(names, aCategory);
      return absent ?? `no official projection in use is for ${list(names, 'or')} alone`;
    case 'pay-row':
    case 'pay': {
      if (compared === 'pay-row' && owners.length === 1 && reason.measure !== 'wage') return 'one side has no figure';
      const what = something[reason.measure] ?? 'have a figure of this kind';
      return owners.length > 1 ? neither(names, what) : (absent ?? `${names.join()} do not ${what}`);
    }
  }
}

const neither = (names: readonly string[], what: string) => `neither ${names.join(' nor ')} ${what}`;

/** The sentence that ends the picture of two roles without a common basis, of the band by which each is known best. */
export function noDifferenceWords([first, second]: readonly (MedianBand | undefined)[]): string {
  return `${first && second ? apartWords([first, second]) : 'Nothing measures both'}: no difference is given.`;
}

/** What keeps figures apart that stand in frames of their own, in as few words as fit between these: “Another board, another year”. */
export function apartWords(bands: readonly MedianBand[]): string {
  const differ = (of: (band: MedianBand) => unknown) => new Set(bands.map(of)).size > 1;
  const [first, second] = bands;
  if (first && second && differ(({ measure }) => measure)) {
    return bands.length > 2 ? 'Not measured alike' : `One is ${kept[first.measure]}, one ${kept[second.measure]}`;
  }
  if (bands.some(({ notCompared }) => notCompared)) return 'Not all are for comparison';
  if (bands.some(({ covers }) => covers)) return 'The survey joins other roles';
  const board = differ(({ source }) => source.board ?? source.publisher);
  const reasons = [
    ...(board ? [bands.some(({ source }) => source.board) ? 'another board' : 'another source'] : []),
    ...(differ(({ period: at }) => at) ? ['another year'] : []),
    ...(!board && differ(({ statistic }) => statistic) ? ['another way of counting'] : []),
  ];
  return sentenceCase(reasons.join(', ') || 'counted differently');
}

/** What a figure of pay is, in one word. */
const kept = {
  wage: 'paid',
  'filed-base': 'stated in visa filings',
  'advertised-base': 'advertised',
  total: 'self-reported',
  'tax-return': 'declared',
} as const;
