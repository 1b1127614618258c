import { escaped } from '../markup/escaped.ts';
import type { Colours } from './tokens.ts';

/** The cuts of the site’s two families that pictures are set in, as their fonts name themselves once the weight is fixed. */
export const faces = {
  head: { file: 'besley', family: 'Besley', weight: 600 },
  value: { file: 'archivo', family: 'Archivo SemiBold', weight: 600 },
  text: { file: 'archivo', family: 'Archivo SemiBold', weight: 500 },
} as const;

export type Face = keyof typeof faces;

/** How wide a text is in pixels. */
export type TextWidth = (text: string, face: Face, size: number) => number;

/** A text in its place: `x` and `y` of its baseline in pixels. */
export interface Words {
  text: string;
  x: number;
  y: number;
  size: number;
  face: Face;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
}

/**
 * A text as SVG. Word joiners, which hold a range together in running text, are left out: no line is broken here. With
 * `held`, the text keeps the length it has in the site’s fonts, whatever font it is drawn in.
 */
export function textElement({ text, x, y, size, face, colour, anchor = 'start' }: Words, held?: TextWidth): string {
  const { family, weight } = faces[face];
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const length = held ? ` textLength="${Math.round(held(text, face, size))}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${x}" y="${y}" font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${colour}"${place}${length}>${escaped(text.replaceAll('\u2060', ''))}</text>`;
}

/** A filled rectangle; its edges lie on whole pixels so that they are sharp. */
export function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  const [left, right] = [Math.round(x), Math.round(x + width)];
  return `<path fill="${colour}" d="M${left} ${y}H${right}V${y + height}H${left}Z"/>`;
}

/** The sign of a role’s place: a square for the first, a disc for the second; `x` and `y` are its top left corner. */
export function glyph(slot: 1 | 2, x: number, y: number, size: number, colours: Colours): string {
  if (slot === 1) return rectangle(x, y, size, size, colours.r1);
  return `<circle cx="${x + size / 2}" cy="${y + size / 2}" r="${size / 2 + 1}" fill="${colours.r2}"/>`;
}

/** The largest whole size, from `most` down to `least`, at which a text is at most so wide; undefined where none is. */
export function fitting(
  text: string,
  face: Face,
  room: number,
  [most, least]: readonly [most: number, least: number],
  width: TextWidth,
): number | undefined {
  const size = Math.min(most, Math.floor((most * room) / width(text, face, most)));
  return size >= least ? size : undefined;
}

/** Breaks a text into lines that are at most so wide. A word that is wider has a line of its own. */
export function wrapped(text: string, face: Face, size: number, room: number, width: TextWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`, face, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
