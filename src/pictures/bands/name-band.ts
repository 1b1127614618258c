import { pictureWidth } from '../picture.ts';
import { type Face, fitting, glyph, letters, rectangle, wrapped } from '../svg.ts';
import { type Band, band, type DrawContext, indent, left, line, right } from './draw-context.ts';

const nameHeight = 122;
/** The rule of ink along the upper edge of every picture. */
const topRule = 14;
/** A name on one line, then on two. */
const onOneLine = [72, 54] as const;
const onTwoLines = [52, 36] as const;

/** A role’s name as large as it fits, behind the sign of its place; the first in a picture stands below the upper rule. */
export function nameBand(name: string, slot: 1 | 2, first: boolean, pen: DrawContext): Band {
  const { colours, width } = pen;
  const top = first ? topRule : 0;
  const room = right - indent;
  const size = fitting(name, 'head', room, onOneLine, width);
  const face: Face = 'head';
  const words = { x: indent, face, colour: colours.ink };
  const broken = size ? [] : wrapped(name, face, onTwoLines[0], room, width);
  // What is too long for the large letters may still stand in one line of the small ones.
  const baseline = broken.length > 1 ? 52 : 80;
  const lines = size
    ? [letters({ ...words, text: name, y: top + 86, size }, pen.held)]
    : broken.map((text, index) =>
        line({ ...words, text, y: top + baseline + 54 * index, size: onTwoLines[0] }, room, onTwoLines[1], pen),
      );
  const rule = first ? [rectangle(0, 0, pictureWidth, topRule, colours.ink)] : [];
  return band(top + nameHeight, [...rule, glyph(slot, left, top + 44, 38, colours), ...lines], pen);
}
