import { Resvg } from '@resvg/resvg-js';
import { commonest, indicesOf } from './palette.ts';
import { png, stripOf } from './png.ts';

/** Edge of the icon in pixels: what phones ask for when a page is put on their first screen. */
const size = 180;

/**
 * The icon of the site as a PNG file.
 *
 * @param favicon The drawing, a square SVG.
 * @param paper   Colour below it, #rrggbb: phones round the corners themselves, and want none that are transparent.
 */
export function touchIcon(favicon: string, paper: string): Buffer {
  const { pixels } = new Resvg(favicon, { fitTo: { mode: 'width', value: size }, background: paper }).render();
  const palette = commonest(pixels);
  return png(size, [stripOf(size, indicesOf(pixels, palette))], palette);
}
