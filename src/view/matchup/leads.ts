import { ofLower } from '../../domain/compare/how-sure.ts';
import { money, percent } from '../../domain/format.ts';
import { levels } from '../../schema/vocabulary.ts';
import type { PairPay } from '../base/pair-pay.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** One level’s difference with its 95% range, drawn beside the verdict: in percent of the lower of the two. */
export interface Lead {
  label: string;
  percent: string;
  amount: string;
  value: number;
  low: number;
  high: number;
  /** Slot of the higher role; 0 when the range includes “no difference”. */
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

/** The differences by level (or the one official difference), where the leading measure gives an interval. */
export function leads(pay: PairPay, cite: CitationMarks): Leads | undefined {
  const { leading } = pay;
  if (!leading) return undefined;
  const levelled = leading.first.measure === 'advertised-base' ? pay.byLevel : [];
  const compared = [{ level: 'all' as const, ...leading }, ...levelled].filter(
    ({ difference }) => difference.percentInterval,
  );
  const shown = compared.length > 2 ? compared.slice(1) : compared;
  const rows = shown.map(({ level, difference, first, second }): Lead => {
    const [low, high] = difference.percentInterval ?? [0, 0];
    return {
      label: levels[level].label,
      percent: percent(ofLower(difference.percent)),
      amount: money(Math.abs(difference.amount), first.currency),
      value: signedLead(difference.percent),
      low: signedLead(low),
      high: signedLead(high),
      slot: difference.direction === 1 ? 1 : difference.direction === -1 ? 2 : 0,
      spoken: `first role against second ${percent(signedLead(difference.percent))}, 95% range ${percent(signedLead(low))} to ${percent(signedLead(high))}`,
      marks: cite.rows(first, second),
    };
  });
  if (rows.length === 0) return undefined;
  const low = Math.min(0, ...rows.map((row) => row.low));
  const high = Math.max(0, ...rows.map((row) => row.high));
  const pad = (high - low) * 0.06;
  const method =
    leading.difference.method === 'records'
      ? 'with the 95% range that the number of ads allows'
      : 'with a 95% range from the published error of the mean, times 1.2533 for a median';
  return {
    rows,
    scale: [low - pad, high + pad],
    note: `Difference at the median in percent of the lower, ${method}. The upright line is “no difference”; to its right the first role is higher.`,
  };
}
