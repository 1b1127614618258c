import { type Interval, ofLower } from '../../domain/compare/how-sure.ts';
import { levelsAgree } from '../../domain/compare/mix-of-levels.ts';
import { type PayApart, type PayOnBasis, saidOf } from '../../domain/compare/pay-apart.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { percent, period, range, sentenceCase } from '../../domain/format.ts';
import { levels, measures } from '../../schema/vocabulary.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { boardOf } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** One difference with its 95% range: in percent of the lower of the two. */
export interface Lead {
  label: string;
  percent: string;
  value: number;
  /** The 95% range, in numbers and as it is printed: “6–25%”. Absent where the source allows none. */
  range?: { low: number; high: number; text: string };
  /** Slot of the higher role; 0 when the range includes “no difference”, or there is none. */
  slot: 0 | 1 | 2;
  spoken: string;
}

/** How much more one role pays, and how sure that is. */
export interface Leads {
  rows: Lead[];
  /** The axis in percent, in equal steps: zero, “even”, always lies on it. */
  ticks: number[];
  caption: Inline;
}

/** How far the higher lies above the lower; positive where the first role is the higher. */
const signedLead = (percentOfSecond: number) => Math.sign(percentOfSecond) * ofLower(percentOfSecond);

/** A difference to draw: first above second, in percent of the second. */
interface Drawn {
  label: string;
  percent: number;
  interval?: Interval | undefined;
  direction?: -1 | 0 | 1 | undefined;
  bands: readonly MedianBand[];
}

/**
 * The differences behind the verdict: at equal level and at each level, of all levels where the basis has no other or they
 * say something else, and on the basis that says otherwise.
 */
export function leads(
  [a, b]: readonly [Career, Career],
  { leading, otherwise, byLevel }: PairPay,
  cite: CitationMarks,
): Leads | undefined {
  if (!leading) return undefined;
  // Without a range a level tells less than the mix of all that both have.
  const sure = byLevel.filter(({ difference }) => byLevel.length === 1 || difference.percentInterval);
  const drawn = [
    ...sure.map((apart) => ofMedians(apart, levels[apart.level].label)),
    ...(byLevel.length > 1 ? [ofBasis(leading, 'Equal level')] : []),
    ...(byLevel.length === 0 || !levelsAgree(leading) ? [ofMedians(leading, levels.all.label)] : []),
    ...(otherwise ? [ofBasis(otherwise, nameOf(otherwise))] : []),
  ];
  // Told from the side of the role that leads, so that what is more lies to the right.
  const over = saidOf(leading).percent < 0 ? -1 : 1;
  const rows = drawn.map((one) => leadOf(one, over));
  const ends = rows.flatMap((row) => [row.value, row.range?.low ?? 0, row.range?.high ?? 0]);
  const marks = cite.rows(...drawn.flatMap(({ bands }) => bands));
  return {
    rows,
    ticks: ticksAround(ends),
    caption: [captionOf(over > 0 ? [a, b] : [b, a], leading, otherwise), ...marks],
  };
}

/** Whole steps around all values and zero, at most six of them. */
function ticksAround(values: readonly number[]): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const steps = [5, 10, 20, 50, 100, 200];
  const count = (step: number) => Math.ceil(high / step) - Math.floor(low / step);
  const step = steps.find((one) => count(one) <= 5) ?? 500;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.max(1, count(step)) + 1 }, (_, index) => (first + index) * step);
}

function ofMedians({ difference, first, second }: PayApart, label: string): Drawn {
  const { percent, percentInterval, direction } = difference;
  return { label, percent, interval: percentInterval, direction, bands: [first, second] };
}

/** At equal level where the basis has levels. */
function ofBasis(basis: PayOnBasis, label: string): Drawn {
  if (!basis.equal) return ofMedians(basis, label);
  const { interval } = basis.equal;
  return { label, ...saidOf(basis), interval, bands: [basis.first, basis.second] };
}

/** “One AI and data job board, 2024” */
function nameOf({ first }: PayOnBasis): string {
  const what = first.measure === 'advertised-base' ? boardOf(first.source) : measures[first.measure].label;
  return `${sentenceCase(what)}, ${period(first.period)}`;
}

function leadOf({ label, percent: signed, interval, direction }: Drawn, over: 1 | -1): Lead {
  const value = over * signedLead(signed);
  const [low, high] = (interval ?? []).map((end) => over * signedLead(end)).sort((one, other) => one - other);
  const known = low !== undefined && high !== undefined;
  const said = known ? `95% range ${percent(low)} to ${percent(high)}` : 'no range can be given';
  return {
    label,
    percent: percent(value),
    value,
    ...(known && { range: { low, high, text: ends(low, high) } }),
    slot: direction === 1 ? 1 : direction === -1 ? 2 : 0,
    spoken: `${label}: ${percent(value)}, ${said}`,
  };
}

/** “6–25%”, “−4% to 20%” */
function ends(low: number, high: number): string {
  return low < 0 ? `${percent(low)} to ${percent(high)}` : range(percent(low).replace('%', ''), percent(high));
}

/** “Machine learning engineers over software engineers at the median, in percent of the lower; in brackets the range that …” */
function captionOf(
  [higher, lower]: readonly [Career, Career],
  leading: PayOnBasis,
  otherwise: PayOnBasis | undefined,
): string {
  const weighted =
    (leading.equal?.levels.length ?? 0) > 1
      ? ` Equal level: the ${recordsOf(leading)} of both weighted to one mix of levels.`
      : '';
  const [range, other] = [rangeWords(leading), otherwise && rangeWords(otherwise)];
  const apart = otherwise && other !== range ? ` ${nameOf(otherwise)}: ${other}.` : '';
  return `${sentenceCase(higher.plural)} over ${lower.plural} at the median, in percent of the lower; ${range}.${weighted}${apart}`;
}

/** “in brackets the 95% range that the number of ads allows” */
function rangeWords(basis: PayOnBasis): string {
  switch (basis.difference.method) {
    case 'records':
      return `in brackets the 95% range that the number of ${recordsOf(basis)} allows`;
    case 'borrowed-error':
      return 'in brackets a 95% range from the published error of the mean, times 1.2533 for a median';
    default:
      return 'no range can be given';
  }
}

/** What a difference rests on, where it is no official statistic. */
function recordsOf({ first: { countOf } }: PayOnBasis): string {
  return countOf === 'respondents' ? 'answers' : countOf === 'filings' ? 'filings' : 'ads';
}
