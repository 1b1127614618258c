import { pictureWidth } from '../picture.ts';
import { fitting, letters, rectangle, type Shape, svgOf, type TextWidth, type Words } from '../svg.ts';
import type { Colours } from '../tokens.ts';

/** What a drawing needs to know besides its picture. */
export interface DrawContext {
  colours: Colours;
  width: TextWidth;
  /** Set where texts must keep their length in whatever fonts they are drawn. */
  held?: TextWidth;
  /** Name of the site, in the foot. */
  site: string;
}

/** A strip over the whole width of a picture. Equal strips of two pictures are drawn once. */
export interface Band {
  height: number;
  /** What it shows, later shapes above earlier ones. */
  shapes: readonly Shape[];
  /** The same as an SVG file. */
  svg: string;
  /** Also stands in other pictures: worth holding once drawn. */
  shared: boolean;
}

/** Left and right ends of everything that is drawn. */
export const left = 60;
export const right = pictureWidth - 60;
/** Where names and values begin, beside the sign of their place. */
export const indent = 120;
/** Gathers shapes into a strip. */
export function band(height: number, shapes: readonly Shape[], { colours }: DrawContext, shared = true): Band {
  const paper = rectangle(0, 0, pictureWidth, height, colours.paper);
  const size = `width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}"`;
  return {
    height,
    shapes,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${[paper, ...shapes].map(svgOf).join('')}</svg>`,
    shared,
  };
}

/** One line of text, smaller where it would not fit; its last resort is the smallest size. */
export function line(words: Words, room: number, least: number, pen: DrawContext): Shape {
  const size = fitting(words.text, words.face, room, [words.size, least], pen.width) ?? least;
  return letters({ ...words, size }, pen.held);
}
