/** A cell of a table of figures: one as printed, or the words that stand where none is known. */
export type FigureCell = string | { none: string };

/** What the cell says. */
export const cellText = (cell: FigureCell): string => (typeof cell === 'string' ? cell : cell.none);
