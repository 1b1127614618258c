import { apartBands } from './bands/apart-bands.ts';
import { claimBands } from './bands/claim-bands.ts';
import { comparedBands } from './bands/compared-bands.ts';
import type { Band, DrawContext } from './bands/draw-context.ts';
import { mapBands } from './bands/map-bands.ts';
import { roleBands } from './bands/role-bands.ts';
import { siteBands } from './bands/site-bands.ts';
import type { Picture } from './picture.ts';

/** Draws a picture: bands over its whole width, one below the other, together as high as it. */
export function drawPicture(picture: Picture, pen: DrawContext): Band[] {
  switch (picture.kind) {
    case 'compared':
      return comparedBands(picture, pen);
    case 'map':
      return mapBands(picture, pen);
    case 'apart':
      return apartBands(picture, pen);
    case 'role':
      return roleBands(picture, pen);
    case 'site':
      return siteBands(picture, pen);
    case 'claim':
      return claimBands(picture, pen);
  }
}
