import { pictureHeight, type SitePicture } from '../picture.ts';
import { type Band, type DrawContext, left } from './draw-context.ts';
import { factBand } from './fact-band.ts';
import { footBand, footHeight } from './foot-band.ts';
import { headlineBand } from './headline-band.ts';

const factHeight = 122;

/** A part of the site: its name, and three counts of what stands in it. */
export function siteBands({ title, facts }: SitePicture, pen: DrawContext): Band[] {
  const height = pictureHeight - footHeight - facts.length * factHeight;
  return [
    headlineBand(
      { text: title, height },
      [
        [76, 92],
        [64, 76],
      ],
      pen,
    ),
    ...facts.map((fact) => factBand(fact, factHeight, pen, left)),
    footBand(pen),
  ];
}
