import { Resvg } from '@resvg/resvg-js';
import type { Band } from './bands/draw-context.ts';
import { indicesOf, type Palette, paletteIndex } from './palette.ts';
import { pictureWidth } from './picture.ts';
import { faces, letters, rectangle, type Shape, svgOf, type TextWidth } from './svg.ts';

type DrawnBand = Pick<Band, 'height' | 'shapes'> & Partial<Pick<Band, 'shared'>>;

/** Draws strips and measures texts with the same fonts. */
export interface Rasteriser {
  /** Pixels of a strip, row by row, as indices of the palette. */
  pixels(band: DrawnBand): Uint8Array;
  width: TextWidth;
}

/** A text or a sign: its pixels that are not its ground, by how far they are right of and below where it stands. */
interface Stamp {
  x: Int16Array;
  y: Int16Array;
  /** Indices of the palette. */
  colours: Uint8Array;
}

/** How many pixels of texts are kept to be drawn again, at five bytes each: those of neighbours in a list are much alike. */
const keptPixels = 4_000_000;

/** Size at which widths are measured: large enough that rounding does not tell. */
const measured = 200;

/** Of the size of letters: how far they may reach beyond their width, above and below their baseline. */
const [beside, above, below] = [1 / 3, 1.1, 0.4];

/**
 * A rasteriser with the given font files and no others. Rectangles lie on whole pixels and are filled; letters and discs, which
 * stand on one colour, are drawn by the library once, wherever they stand.
 */
export function rasteriser(fontFiles: string[], palette: Palette): Rasteriser {
  const options = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: faces.text.family } };
  const stamps = new Map<string, Stamp>();
  let stamped = 0;
  const widths = new Map<string, number>();
  const width: TextWidth = (text, face, size) => {
    const key = `${face} ${text}`;
    const known =
      widths.get(key) ?? inkWidth(svgOf(letters({ text, x: 0, y: 0, size: measured, face, colour: '#000' })));
    widths.set(key, known);
    return (known * size) / measured;
  };
  return { width, pixels };

  // A strip that is held once drawn does not ask for its texts again.
  function pixels({ height, shapes, shared }: DrawnBand): Uint8Array {
    const pixels = new Uint8Array(pictureWidth * height);
    for (const shape of shapes) {
      if (shape.shape === 'block') {
        const { left, top, right, bottom } = shape;
        const index = paletteIndex(shape.colour, palette);
        for (let row = Math.max(0, top); row < Math.min(bottom, height); row += 1)
          pixels.fill(index, row * pictureWidth + left, row * pictureWidth + right);
      } else stampOn(pixels, height, shape, !shared);
    }
    return pixels;
  }

  /** With `again`, the shape may come again, so it is kept. */
  function stampOn(
    pixels: Uint8Array,
    height: number,
    shape: Exclude<Shape, { shape: 'block' }>,
    again: boolean,
  ): void {
    const [x, y] = [Math.floor(shape.x), Math.floor(shape.y)];
    const own = { ...shape, x: shape.x - x, y: shape.y - y };
    const key = `${shape.ground ?? ''}${svgOf(own)}`;
    const stamp = stamps.get(key) ?? stampOf(own);
    if (again) keepStamp(key, stamp);
    for (let at = 0; at < stamp.colours.length; at += 1) {
      const column = x + (stamp.x[at] ?? 0);
      const row = y + (stamp.y[at] ?? 0);
      if (row < 0 || row >= height || column < 0 || column >= pictureWidth) continue;
      pixels[row * pictureWidth + column] = stamp.colours[at] ?? 0;
    }
  }

  /** Keeps a text as the one that was asked for last; those not asked for longest make room. */
  function keepStamp(key: string, stamp: Stamp): void {
    if (!stamps.delete(key)) stamped += stamp.colours.length;
    stamps.set(key, stamp);
    for (const [oldest, { colours }] of stamps) {
      if (stamped <= keptPixels) return;
      stamps.delete(oldest);
      stamped -= colours.length;
    }
  }

  /** Draws a shape that stands in the first pixel. */
  function stampOf(shape: Exclude<Shape, { shape: 'block' }>): Stamp {
    const [before, wide, over, high] = roomOf(shape);
    const ground = rectangle(0, 0, wide, high, shape.ground ?? `rgb(${palette[0]})`);
    const bare = shape.ground === undefined ? 0 : paletteIndex(shape.ground, palette);
    const moved = { ...shape, x: shape.x + before, y: shape.y + over };
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}">${svgOf(ground)}${svgOf(moved)}</svg>`;
    const { pixels } = new Resvg(svg, options).render();
    const indices = indicesOf(pixels, palette);
    let inked = 0;
    for (const index of indices) if (index !== bare) inked += 1;
    const stamp = { x: new Int16Array(inked), y: new Int16Array(inked), colours: new Uint8Array(inked) };
    let nth = 0;
    for (let at = 0; at < indices.length; at += 1) {
      const index = indices[at] as number;
      if (index === bare) continue;
      stamp.x[nth] = (at % wide) - before;
      stamp.y[nth] = Math.floor(at / wide) - over;
      stamp.colours[nth] = index;
      nth += 1;
    }
    return stamp;
  }

  /** Pixels left of the place of a shape and in all, above it and in all. */
  function roomOf(
    shape: Exclude<Shape, { shape: 'block' }>,
  ): [before: number, wide: number, over: number, high: number] {
    if (shape.shape === 'disc') {
      const reach = Math.ceil(shape.radius) + 1;
      return [reach, 2 * reach, reach, 2 * reach];
    }
    const { text, face, size, anchor = 'start' } = shape;
    const [ink, margin] = [Math.ceil(width(text, face, size)), Math.ceil(beside * size)];
    const before = { start: 0, middle: Math.ceil(ink / 2), end: ink }[anchor] + margin;
    return [before, ink + 2 * margin, Math.ceil(above * size), Math.ceil((above + below) * size)];
  }

  function inkWidth(text: string): number {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${text}</svg>`;
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  }
}
