import { type Interval, ofLower } from '../../domain/compare/how-sure.ts';
import { levelsAgree } from '../../domain/compare/mix-of-levels.ts';
import { type PayApart, type PayOnBasis, saidOf } from '../../domain/compare/pay-apart.ts';
import { money, percent, period, range, sentenceCase } from '../../domain/format.ts';
import { levels, measures } from '../../schema/vocabulary.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { boardOf } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** One difference with its 95% range, drawn beside the verdict: in percent of the lower of the two. */
export interface Lead {
  label: string;
  percent: string;
  /** In the currency; absent at equal level, where no two published medians stand behind the percentage. */
  amount?: string;
  value: number;
  /** The 95% range, in numbers and as it is printed: “6–25%”. Absent where the source allows none. */
  range?: { low: number; high: number; text: string };
  /** Slot of the higher role; 0 when the range includes “no difference”, or there is none. */
  slot: 0 | 1 | 2;
  spoken: string;
  marks: Inline;
}

export interface Leads {
  rows: Lead[];
  /** The axis in percent: zero always lies on it. */
  scale: [low: number, high: number];
  note: string;
}

/** How far the higher lies above the lower; positive where the first role is the higher. */
const signedLead = (percentOfSecond: number) => Math.sign(percentOfSecond) * ofLower(percentOfSecond);

/** A difference to draw: first above second, in percent of the second. */
interface Drawn {
  label: string;
  percent: number;
  interval?: Interval | undefined;
  direction?: -1 | 0 | 1 | undefined;
  amount?: string;
  marks: Inline;
}

/**
 * The differences behind the verdict: at equal level and at each level, of all levels where the basis has no other or they
 * say something else, and on the basis that says otherwise.
 */
export function leads({ leading, otherwise, byLevel }: PairPay, cite: CitationMarks): Leads | undefined {
  if (!leading) return undefined;
  // Without a range a level tells less than the mix of all that both have.
  const sure = byLevel.filter(({ difference }) => byLevel.length === 1 || difference.percentInterval);
  const drawn = [
    ...(byLevel.length > 1 ? [ofBasis(leading, 'Equal level', cite)] : []),
    ...sure.map((apart) => ofMedians(apart, levels[apart.level].label, cite)),
    ...(byLevel.length === 0 || !levelsAgree(leading) ? [ofMedians(leading, levels.all.label, cite)] : []),
    ...(otherwise ? [ofBasis(otherwise, nameOf(otherwise), cite)] : []),
  ];
  const rows = drawn.map(leadOf);
  const ends = rows.flatMap((row) => [row.value, row.range?.low ?? 0, row.range?.high ?? 0]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const pad = (high - low || 1) * 0.06;
  return { rows, scale: [low - pad, high + pad], note: noteOf(leading, otherwise) };
}

function ofMedians({ difference, first, second }: PayApart, label: string, cite: CitationMarks): Drawn {
  const { percent, percentInterval, direction, amount } = difference;
  return {
    ...{ label, percent, interval: percentInterval, direction },
    amount: money(Math.abs(amount), first.currency),
    marks: cite.rows(first, second),
  };
}

/** At equal level where the basis has levels. */
function ofBasis(basis: PayOnBasis, label: string, cite: CitationMarks): Drawn {
  if (!basis.equal) return ofMedians(basis, label, cite);
  const { interval } = basis.equal;
  return { label, ...saidOf(basis), interval, marks: cite.rows(basis.first, basis.second) };
}

/** “One AI and data job board, 2024” */
function nameOf({ first }: PayOnBasis): string {
  const what = first.measure === 'advertised-base' ? boardOf(first.source) : measures[first.measure].label;
  return `${sentenceCase(what)}, ${period(first.period)}`;
}

function leadOf({ label, percent: signed, interval, direction, amount, marks }: Drawn): Lead {
  const value = signedLead(signed);
  const [low, high] = interval?.map(signedLead) ?? [];
  const known = low !== undefined && high !== undefined;
  const said = known ? `95% range ${percent(low)} to ${percent(high)}` : 'no range can be given';
  return {
    label,
    percent: percent(Math.abs(value)),
    ...(amount && { amount }),
    value,
    ...(known && { range: { low, high, text: value < 0 ? ends(-high, -low) : ends(low, high) } }),
    slot: direction === 1 ? 1 : direction === -1 ? 2 : 0,
    spoken: `first role against second ${percent(value)}, ${said}`,
    marks,
  };
}

/** “6–25%”, “−4% to 20%” */
function ends(low: number, high: number): string {
  return low < 0 ? `${percent(low)} to ${percent(high)}` : range(percent(low).replace('%', ''), percent(high));
}

function noteOf(leading: PayOnBasis, otherwise: PayOnBasis | undefined): string {
  const weighted =
    (leading.equal?.levels.length ?? 0) > 1
      ? ` Equal level: both roles’ ${recordsOf(leading)} weighted to one mix of levels.`
      : '';
  const [range, other] = [rangeWords(leading), otherwise && rangeWords(otherwise)];
  const apart = otherwise && other !== range ? ` ${nameOf(otherwise)}: ${other}.` : '';
  return `Difference at the median in percent of the lower, ${range}. The upright line is “no difference”; to its right the first role is higher.${weighted}${apart}`;
}

/** “with the 95% range that the number of ads allows” */
function rangeWords(basis: PayOnBasis): string {
  switch (basis.difference.method) {
    case 'records':
      return `with the 95% range that the number of ${recordsOf(basis)} allows`;
    case 'borrowed-error':
      return 'with a 95% range from the published error of the mean, times 1.2533 for a median';
    default:
      return 'without a range: none can be given';
  }
}

/** What a difference rests on, where it is no official statistic. */
function recordsOf({ first: { countOf } }: PayOnBasis): string {
  return countOf === 'respondents' ? 'answers' : countOf === 'filings' ? 'filings' : 'ads';
}
