import { inWords, list } from '../../domain/format.ts';
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
  /** Citation mark right after the figure. */
  after?: Inline;
  /** Sample, place, period: one line. */
  receipt?: Inline;
}

export interface DifferenceCell {
  kind: 'like-for-like' | 'unclear' | 'plain' | 'not-comparable';
  /** Slot of the higher role, only where the range of the difference excludes zero. */
  slot?: Slot;
  text: string;
  receipt?: string;
}

export interface GlanceRow {
  id: string;
  label: string;
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

export const notComparable = (because: string): DifferenceCell => ({
  kind: 'not-comparable',
  text: 'Not comparable',
  receipt: `because ${because}`,
});

/** One of three or four roles in a row: its value, and whether that shares a basis with others of the row. */
export interface Sided {
  plural: string;
  value: number;
  shared: boolean;
}

/** What else is known of a spread: the slot of the highest, where that is sure, and why none can be given. */
interface Spread {
  highest?: Slot | undefined;
  because?: string | undefined;
}

/**
 * How far three or four roles lie apart, for those that can be set side by side, and who cannot. `say` words the spread
 * from the lowest value to the highest.
 */
export function spread(
  sides: readonly Sided[],
  say: (low: number, high: number) => string,
  { highest, because = 'no two of these figures share a source, a year and a method' }: Spread = {},
): DifferenceCell {
  const values = sides.filter(({ shared }) => shared).map(({ value }) => value);
  if (values.length < 2) return notComparable(because);
  const others = sides.filter(({ shared }) => !shared).map(({ plural }) => plural);
  const same = 'Same source, year and method';
  return {
    kind: 'plain',
    ...(highest && { slot: highest }),
    text: say(Math.min(...values), Math.max(...values)),
    receipt: others.length > 0 ? `${same} for ${inWords(values.length)}; not comparable: ${list(others)}` : same,
  };
}
