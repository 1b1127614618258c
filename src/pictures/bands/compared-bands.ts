import type { ComparedPicture } from '../picture.ts';
import { axisLabels, barElements, gridlines } from './bar-elements.ts';
import { type Band, band, type DrawContext, left, line, right } from './draw-context.ts';
import { footBand } from './foot-band.ts';
import { nameBand } from './name-band.ts';

/** The head of a matchup page as a picture: two names with two bars on one scale between them, like an equals sign. */
export function comparedBands(picture: ComparedPicture, pen: DrawContext): Band[] {
  const [first, second] = picture.names;
  const [upper, lower] = picture.bars;
  const { ink, ink2 } = pen.colours;
  const [measure, reading] = picture.lines;
  const bars = [
    ...gridlines(picture.scale, 0, 150, pen),
    ...axisLabels(picture.scale, 178, pen),
    ...barElements(upper, picture.scale, [6, 60], pen),
    ...barElements(lower, picture.scale, [80, 60], pen),
  ];
  const words = { x: left, face: 'text' } as const;
  return [
    nameBand(first, 1, true, pen),
    band(186, bars, pen, false),
    nameBand(second, 2, false, pen),
    band(
      120,
      [
        line({ ...words, text: measure, y: 58, size: 40, colour: ink }, right - left, 28, pen),
        line({ ...words, text: reading, y: 104, size: 28, colour: ink2 }, right - left, 22, pen),
      ],
      pen,
    ),
    footBand(pen),
  ];
}
