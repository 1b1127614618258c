import type { Slot } from '../../base/slot.ts';
import type { Inline } from '../../cite/citation-marks.ts';

/** One line of the answer in one screen: what is known of each role, and the section that says the rest. */
export interface Row {
  id: 'pay' | 'jobs' | 'growth' | 'degree' | 'ai';
  label: string;
  /** The section it leads to. */
  href: string;
  /** What the values are, in two or three words, and what there is room for on wide screens. */
  note: string;
  more?: string;
  /** One mark for each source of the row. */
  marks: Inline;
  cells: RowCell[];
}

/** What a row says of one role, or once of those side by side for which the same category stands. */
export interface RowCell {
  slots: Slot[];
  /** Absent where there is none: the note then says why. */
  figure?: string;
  /** A category that stands in for the role, or one for all the roles of the cell. */
  sign?: 'near' | 'joint';
  note: string;
  /** The note where there is room: with names and shares. */
  full?: string;
}
