import { apartBands } from './apart-bands.ts';
import { comparedBands } from './compared-bands.ts';
import type { Band, DrawContext } from './draw-context.ts';
import type { Picture } from './picture.ts';
import { roleBands } from './role-bands.ts';

/** Draws a picture: bands over its whole width, one below the other, together as high as it. */
export function drawPicture(picture: Picture, pen: DrawContext): Band[] {
  switch (picture.kind) {
    case 'compared':
      return comparedBands(picture, pen);
    case 'apart':
      return apartBands(picture, pen);
    case 'role':
      return roleBands(picture, pen);
  }
}
