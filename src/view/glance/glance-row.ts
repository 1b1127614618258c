import type { Comparison, Sharing } from '../../domain/compare/shared-basis.ts';
import type { Career } from '../../domain/dataset.ts';
import { inWords, list, period } from '../../domain/format.ts';
import { type Compared, noneComparableWords } from '../base/not-comparable-words.ts';
import type { Slot } from '../base/slot.ts';
import { type Inline, plain } from '../cite/citation-marks.ts';

export type Chip =
  | 'proxy'
  | 'older'
  | 'due'
  | 'small'
  | 'too-few'
  | 'no-data'
  | 'not-comparable'
  | 'editorial'
  | 'transcribed';

/** One role’s side of a row: a figure, words, or what is missing. */
export interface Cell {
  /** A figure, set large. */
  figure?: string;
  /** Words, set as text. */
  text?: Inline;
  /** What is not known, set calmly. */
  none?: string;
  chip?: Chip;
  /** Said beside the figure on every screen: “77 answers: few”. */
  few?: string;
  /** Citation mark right after the figure. */
  after?: Inline;
  /** Sample, place, period: one line. */
  receipt?: Inline;
}

export interface DifferenceCell {
  kind: 'like-for-like' | 'unclear' | 'plain' | 'not-comparable';
  /** Of more than two figures, in their order, those that may not be set against the others. */
  apart?: boolean[];
  /** Slot of the higher role, only where the range of the difference excludes zero. */
  slot?: Slot;
  text: string;
  receipt?: string;
}

export interface GlanceRow {
  id: string;
  label: string;
  /** Year or edition, where all figures of the row have one. */
  when?: string;
  /** Of shares of ads: “ads on one AI and data job board, 2024”, where all are of one edition. */
  of?: string;
  /** It stands in the head of the page, among the charts of pay, or in a section of its own: side by side only its reason. */
  elsewhere?: true;
  cells: Cell[];
  /** Absent in rows of words, whose cells then take its room. */
  difference?: DifferenceCell;
}

export interface GlanceGroup {
  id: string;
  heading: string;
  /** Said once for the group: “editors’ judgement”. */
  chip?: Chip;
  rows: GlanceRow[];
}

/** Whether both sides of a row say the same, so that a reader who looks for differences may skip it. */
export function saysTheSame({ cells: [first, ...others] }: GlanceRow): boolean {
  if (!first) return false;
  const said = ({ figure, text, none }: Cell) => JSON.stringify([figure, none, plain(text ?? [])]);
  return others.length > 0 && others.every((cell) => said(cell) === said(first));
}

/** The year of all figures of a row, where they have one. */
export function oneWhen(figures: readonly ({ period: string } | undefined)[]): Pick<GlanceRow, 'when'> {
  const [one, another] = new Set(figures.flatMap((figure) => figure?.period ?? []));
  return one !== undefined && another === undefined ? { when: period(one) } : {};
}

export const notComparable = (because: string): DifferenceCell => ({
  kind: 'not-comparable',
  text: 'Not comparable',
  receipt: `because ${because}`,
});

/** How one row says how far its figures lie apart. */
export interface DifferenceWords<Figure> {
  /** What it compares: its words for why nothing is comparable. */
  compared: Compared;
  /** Two figures on one basis, the first of the first role. */
  pair(first: Figure, second: Figure): DifferenceCell;
  amountOf(figure: Figure): number;
  /** Three or four figures on one basis, by the lowest and the highest value. */
  spread(low: number, high: number, sharing: Sharing<Figure>): string;
  /** Of three or four figures, whether one is above another beyond doubt. Without it, none is. */
  surelyAbove?(figure: Figure, other: Figure): boolean;
}

/** How far the figures of two to four roles lie apart, as far as they can be set side by side; otherwise why not. */
export function differenceCell<Figure>(
  roles: readonly Career[],
  comparison: Comparison<Figure>,
  words: DifferenceWords<Figure>,
): DifferenceCell {
  const { shared, sharing, reason } = comparison;
  if (reason) return notComparable(noneComparableWords(reason, words.compared, roles.length));
  if (roles.length === 2) return words.pair(sharing[0], sharing[1]);
  const values = sharing.map(words.amountOf);
  const others = roles.filter((_, index) => !shared[index]).map(({ plural }) => plural);
  const same = 'Same source, year and method';
  const highest = surelyHighest(comparison, words);
  return {
    kind: 'plain',
    ...(others.length > 0 && { apart: shared.map((one) => !one) }),
    ...(highest && { slot: highest }),
    text: words.spread(Math.min(...values), Math.max(...values), sharing),
    receipt: others.length > 0 ? `${same} for ${inWords(values.length)}; not comparable: ${list(others)}` : same,
  };
}

/** The slot of the figure that is above every other one on its basis beyond doubt. */
function surelyHighest<Figure>(
  { figures, shared }: Comparison<Figure>,
  { amountOf, surelyAbove }: DifferenceWords<Figure>,
): Slot | undefined {
  const [highest, ...others] = figures
    .flatMap((figure, index) => (figure !== undefined && shared[index] ? [{ figure, slot: (index + 1) as Slot }] : []))
    .sort((a, b) => amountOf(b.figure) - amountOf(a.figure));
  const sure = highest && surelyAbove && others.every(({ figure }) => surelyAbove(highest.figure, figure));
  return sure ? highest.slot : undefined;
}
