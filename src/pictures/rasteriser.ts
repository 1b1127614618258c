import { Resvg } from '@resvg/resvg-js';
import type { Band } from './bands/draw-context.ts';
import { inPalette, type Palette } from './palette.ts';
import { faces, type TextWidth, textElement } from './svg.ts';

/** Draws strips and measures texts with the same fonts. */
export interface Rasteriser {
  /** Rows of a strip in 4 bits a pixel, by the palette. */
  rows(band: Band): Buffer;
  width: TextWidth;
}

/** Size at which widths are measured: large enough that rounding does not tell. */
const measured = 200;

/** A rasteriser with the given font files and no others. */
export function rasteriser(fontFiles: string[], palette: Palette): Rasteriser {
  const options = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: faces.text.family } };
  const held = new Map<string, Buffer>();
  const widths = new Map<string, number>();
  const draw = ({ svg }: Band) => inPalette(new Resvg(svg, options).render().pixels, palette);
  return {
    rows(band) {
      if (!band.shared) return draw(band);
      const known = held.get(band.svg) ?? draw(band);
      held.set(band.svg, known);
      return known;
    },
    width(text, face, size) {
      const key = `${face} ${text}`;
      const known =
        widths.get(key) ?? inkWidth(textElement({ text, x: 0, y: 0, size: measured, face, colour: '#000' }));
      widths.set(key, known);
      return (known * size) / measured;
    },
  };

  function inkWidth(text: string): number {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${text}</svg>`;
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  }
}
