import { type Inline, plain } from './citations.ts';

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
  slot?: 1 | 2;
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
