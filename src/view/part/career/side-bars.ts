import type { Slot } from '../../base/slot.ts';
import type { Inline } from '../../cite/citation-marks.ts';

/** Bars on one scale, each of one part or of several: the first part is the fullest in colour. */
export interface SideBars {
  caption: Inline;
  /** Where the scale ends. */
  max: number;
  bars: SideBar[];
}

export interface SideBar {
  slot: Slot;
  name: string;
  /** Where the name leads. */
  href?: string;
  parts: { value: number; text: string }[];
}
