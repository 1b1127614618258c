import { letters, rectangle, type Words } from '../svg.ts';
import { type Band, band, type DrawContext, indent, left, line, right } from './draw-context.ts';

/** Height of the foot. */
export const footHeight = 66;

/** The mark and name of the site along the lower edge, and its promise. */
export function footBand(pen: DrawContext, said = ''): Band {
  const { colours } = pen;
  const words = { y: 40, face: 'head', colour: colours.ink } as const;
  const note: Words = { text: said, x: right, y: 39, size: 30, face: 'text', colour: colours.ink2, anchor: 'end' };
  return band(
    footHeight,
    [
      rectangle(left, 13, 36, 10, colours.r1),
      rectangle(left + 12, 29, 40, 10, colours.r2),
      rectangle(left + 21, 10, 4, 16, colours.ink),
      rectangle(left + 30, 26, 4, 16, colours.ink),
      letters({ ...words, text: pen.site, x: indent, size: 36 }, pen.held),
      ...(said ? [line(note, 700, 22, pen)] : []),
    ],
    pen,
  );
}
