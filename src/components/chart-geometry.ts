/*
 * Pixels that the static drawing and the canvas share, so that one lies exactly over the other.
 */

/** Height of a row of the range chart, by its number of bars. */
export const rowHeight = (bars: number): number => (bars > 1 ? 40 + 22 * bars : 56);
export const barHeight = 14;
/** Top of each bar in its row. */
export const barTop = (index: number, bars: number): number => (bars > 1 ? 27 + 16 * index : 26);
/** Height of the axis above the rows. */
export const axisHeight = 22;

/** The chart of editions: heights in pixels. */
export const editionHeight = 270;
export const editionTop = 34;
export const editionBottom = 230;
/** Where the first and the last edition stand, in percent of the width. */
export const editionLeft = 6;
export const editionRight = 94;
