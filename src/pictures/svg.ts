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

/** A filled rectangle whose edges lie on whole pixels. */
interface Block {
  shape: 'block';
  left: number;
  top: number;
  right: number;
  bottom: number;
  colour: string;
}

export interface Disc {
  shape: 'disc';
  x: number;
  y: number;
  radius: number;
  colour: string;
  /** What it stands on, where that is not bare paper. */
  ground?: string;
}

/** A text; with `length` it is drawn so long in whatever font. */
export interface Letters extends Words {
  shape: 'letters';
  length?: number;
  /** The colour they stand on, where that is not bare paper. */
  ground?: string;
}

/** One thing that is drawn. */
export type Shape = Block | Disc | Letters;

/**
 * A text in its place. Word joiners, which hold a range together in running text, are left out: no line is broken here. With
 * `held`, the text keeps the length it has in the site’s fonts, whatever font it is drawn in.
 */
export function letters(words: Words, held?: TextWidth): Letters {
  const { text, face, size } = words;
  const length = held && Math.round(held(text, face, size));
  return { shape: 'letters', ...words, text: text.replaceAll('\u2060', ''), ...(length !== undefined && { length }) };
}

/** A filled rectangle; its edges lie on whole pixels so that they are sharp. */
export function rectangle(x: number, y: number, width: number, height: number, colour: string): Block {
  return { shape: 'block', left: Math.round(x), top: y, right: Math.round(x + width), bottom: y + height, colour };
}

/** The sign of a role’s place: a square for the first, a disc for the second; `x` and `y` are its top left corner. */
export function glyph(slot: 1 | 2, x: number, y: number, size: number, colours: Colours): Block | Disc {
  if (slot === 1) return rectangle(x, y, size, size, colours.r1);
  return { shape: 'disc', x: x + size / 2, y: y + size / 2, radius: size / 2 + 1, colour: colours.r2 };
}

/** A shape as SVG. */
export function svgOf(shape: Shape): string {
  if (shape.shape === 'block') {
    const { left, top, right, bottom, colour } = shape;
    return `<path fill="${colour}" d="M${left} ${top}H${right}V${bottom}H${left}Z"/>`;
  }
  const { x, y, colour } = shape;
  if (shape.shape === 'disc') return `<circle cx="${x}" cy="${y}" r="${shape.radius}" fill="${colour}"/>`;
  const { text, size, face, anchor = 'start', length } = shape;
  const { family, weight } = faces[face];
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const long = length === undefined ? '' : ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${x}" y="${y}" font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${colour}"${place}${long}>${escaped(text)}</text>`;
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
