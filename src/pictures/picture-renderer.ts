import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rasteriserPackage from '@resvg/resvg-js/package.json' with { type: 'json' };
import type { Band } from './bands/draw-context.ts';
import { drawPicture } from './draw-picture.ts';
import { cutFonts } from './fonts.ts';
import { keep, kept } from './kept-file.ts';
import { paletteOf } from './palette.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { png, type Strip, stripOf } from './png.ts';
import { rasteriser } from './rasteriser.ts';
import { svgFile } from './svg-file.ts';
import { coloursOf } from './tokens.ts';

export interface PictureRenderer {
  /** The PNG file of a picture; `name` is what it is held under, such as roles/data-analyst. */
  paint(picture: Picture, name: string): Buffer;
  /** The same picture as an SVG file that stands alone. */
  draw(picture: Picture): string;
}

export interface PictureRendererOptions {
  /** Name of the site. */
  site: string;
  /** Folder of the site’s styles, with its fonts. */
  styles: string;
  /** Folder that keeps fonts and drawn pictures from one build to the next; it may be removed at any time. */
  cache: string;
}

/** Part of what a drawn picture is held under: raise it when the same strips become other bytes. */
const drawing = '2';

/** Makes ready what all pictures share: colours and fonts of the site, and what an earlier build has drawn. */
export async function pictureRenderer({ site, styles, cache }: PictureRendererOptions): Promise<PictureRenderer> {
  const css = readFileSync(join(styles, 'colours.css'), 'utf8');
  const colours = coloursOf(css);
  const palette = paletteOf(colours);
  const fonts = await cutFonts(join(styles, 'fonts'), join(cache, 'fonts'));
  const { pixels, width } = rasteriser(fonts, palette);
  const strips = new Map<string, Strip>();
  const strip = (band: Band, thorough: boolean): Strip => {
    const known = strips.get(band.svg) ?? stripOf(pictureWidth, pixels(band), thorough);
    if (band.shared) strips.set(band.svg, known);
    return known;
  };
  // Pictures that share little with others are smaller compressed as a whole.
  const stripsOf = ({ kind }: Picture, bands: readonly Band[]): Strip[] =>
    kind === 'claim' || kind === 'site'
      ? [stripOf(pictureWidth, Buffer.concat(bands.map(pixels)))]
      : bands.map((band) => strip(band, kind !== 'map'));
  const pen = { colours, width, site };
  const common = createHash('sha256').update(
    JSON.stringify([drawing, rasteriserPackage.version, process.versions.zlib, palette]),
  );
  for (const path of fonts) common.update(readFileSync(path));
  return {
    draw: (picture) => svgFile(drawPicture(picture, { ...pen, held: width }), picture.alt),
    paint(picture, name) {
      const bands = drawPicture(picture, pen);
      const key = common.copy();
      for (const { svg } of bands) key.update(svg);
      const digest = key.digest();
      const path = join(cache, `${name}.png`);
      const known = kept(path, digest);
      if (known) return known;
      const drawn = png(pictureWidth, stripsOf(picture, bands), palette);
      keep(path, digest, drawn);
      return drawn;
    },
  };
}
