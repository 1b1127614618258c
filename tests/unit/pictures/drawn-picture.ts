import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Band, DrawContext } from '../../../src/pictures/bands/draw-context.ts';
import { drawPicture } from '../../../src/pictures/draw-picture.ts';
import { cutFonts } from '../../../src/pictures/fonts.ts';
import { paletteOf } from '../../../src/pictures/palette.ts';
import type { Picture } from '../../../src/pictures/picture.ts';
import { rasteriser } from '../../../src/pictures/rasteriser.ts';
import { faces } from '../../../src/pictures/svg.ts';
import { coloursOf } from '../../../src/pictures/tokens.ts';

/** A text or a rectangle of a picture, in pixels from its upper left corner. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  size: number;
  family: string;
  /** Where its ink begins and ends. */
  from: number;
  to: number;
}
export interface DrawnRectangle {
  colour: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const folder = mkdtempSync(join(tmpdir(), 'evenhand-fonts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

export const colours = coloursOf(readFileSync('src/styles/colours.css', 'utf8'));
export const palette = paletteOf(colours);
const fontFiles = await cutFonts('src/styles/fonts', folder);
/** How the library is told to draw with the fonts of pictures. */
export const fontOptions = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: faces.text.family } };
export const { pixels, width } = rasteriser(fontFiles, palette);
export const pen: DrawContext = { colours, width, site: 'Evenhand' };

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const named = (attributes: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** Reads the texts of a strip back from its SVG. */
export function textsOf({ svg }: Pick<Band, 'svg'>, top = 0): DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', inner = '']) => {
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(named(attributes, name))) as [
      number,
      number,
      number,
    ];
    const family = named(attributes, 'font-family');
    const face = family === 'Besley' ? 'head' : named(attributes, 'font-weight') === '600' ? 'value' : 'text';
    const text = unescaped(inner);
    const wide = width(text, face, size);
    const share = { end: 1, middle: 0.5 }[named(attributes, 'text-anchor')] ?? 0;
    return { text, x, y: y + top, size, family, from: x - share * wide, to: x + (1 - share) * wide };
  });
}

/** Reads the rectangles of a strip back from its SVG, but not its ground. */
function rectanglesOf({ svg }: Band, top: number): DrawnRectangle[] {
  return [...svg.matchAll(/<path fill="(#\w+)" d="M(\d+) (\d+)H(\d+)V(\d+)H/g)]
    .slice(1)
    .map(([, colour = '', left, upper, right, lower]) => ({
      colour,
      left: Number(left),
      top: Number(upper) + top,
      right: Number(right),
      bottom: Number(lower) + top,
    }));
}

/** Draws a picture and reads it back. */
export function drawn(picture: Picture): {
  bands: Band[];
  height: number;
  texts: DrawnText[];
  rectangles: DrawnRectangle[];
} {
  const bands = drawPicture(picture, pen);
  let height = 0;
  const texts: DrawnText[] = [];
  const rectangles: DrawnRectangle[] = [];
  for (const band of bands) {
    texts.push(...textsOf(band, height));
    rectangles.push(...rectanglesOf(band, height));
    height += band.height;
  }
  return { bands, height, texts, rectangles };
}
