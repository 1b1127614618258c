import type { ApartPicture } from '../picture.ts';
import { rectangle } from '../svg.ts';
import { type Band, band, type DrawContext, left, line, right } from './draw-context.ts';
import { factBand } from './fact-band.ts';
import { footBand } from './foot-band.ts';
import { nameBand } from './name-band.ts';

/** Two roles that no figure measures alike: no bars, but what is known of each and the reason, apart by a plain rule. */
export function apartBands(picture: ApartPicture, pen: DrawContext): Band[] {
  const [first, second] = picture.names;
  const [one, other] = picture.facts;
  const { ink, ink2 } = pen.colours;
  const values = picture.facts.filter(({ value }) => value).length;
  return [
    nameBand(first, 1, true, pen),
    factBand(one, 118, pen),
    band(6, [rectangle(left, 2, right - left, 2, ink)], pen),
    nameBand(second, 2, false, pen),
    factBand(other, 118, pen),
    band(
      64,
      [line({ text: picture.reason, x: left, y: 46, size: 31, face: 'text', colour: ink2 }, right - left, 24, pen)],
      pen,
    ),
    footBand(pen, ['', 'Median', 'Medians'][values]),
  ];
}
