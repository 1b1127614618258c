import { pictureHeight, type RolePicture } from '../picture.ts';
import { letters, wrapped } from '../svg.ts';
import { axisLabels, barElements, gridlines } from './bar-elements.ts';
import { type Band, band, type DrawContext, left, line, right } from './draw-context.ts';
import { factBand } from './fact-band.ts';
import { footBand } from './foot-band.ts';
import { nameBand } from './name-band.ts';

const axisHeight = 38;

/** A figure’s row, where there are one, two or three: its height; size and baseline of its words; place and height of its bar. */
const rows = [
  { height: 390, words: { size: 38, y: 90 }, bar: [130, 160] },
  { height: 195, words: { size: 38, y: 48 }, bar: [74, 84] },
  { height: 130, words: { size: 32, y: 36 }, bar: [54, 60] },
] as const;

/** One role: its name and a bar for each of its figures on one scale; without figures, why, and what the role does. */
export function roleBands(picture: RolePicture, pen: DrawContext): Band[] {
  const head = nameBand(picture.name, 1, true, pen);
  const middle = picture.none ? [factBand(picture.none, 126, pen)] : figureBands(picture, pen);
  const foot = footBand(pen, picture.none ? '' : picture.reading);
  const free = pictureHeight - [head, ...middle, foot].reduce((sum, { height }) => sum + height, 0);
  return [head, ...middle, ...(free > 0 ? [summaryBand(picture.summary, free, pen)] : []), foot];
}

/** Each figure under the words that say what it is, all on one scale. */
function figureBands({ figures, scale }: RolePicture, pen: DrawContext): Band[] {
  const { height, words, bar } = rows[figures.length - 1] ?? rows[2];
  const [y, thick] = bar;
  const style = { x: left, face: 'text', colour: pen.colours.ink, size: words.size } as const;
  const drawn = figures.flatMap(({ what, line: figure }, index) => {
    const top = index * height;
    return [
      line({ ...style, text: what, y: top + words.y }, right - left, 22, pen),
      ...gridlines(scale, top + y - 8, top + y + thick + 10, pen),
      ...barElements(figure, scale, [top + y, thick], pen),
    ];
  });
  const bottom = height * figures.length;
  return [band(bottom + axisHeight, [...drawn, ...axisLabels(scale, bottom + 24, pen)], pen, false)];
}

/** Size and leading of the summary, largest first. */
const settings = [
  [36, 46],
  [32, 42],
] as const;

/** The summary as large as the room allows; an empty strip where no size fits. */
function summaryBand(summary: string, height: number, pen: DrawContext): Band {
  for (const [size, leading] of settings) {
    const lines = wrapped(summary, 'text', size, right - left, pen.width);
    if (lines.length * leading > height - 40) continue;
    const words = { x: left, size, face: 'text', colour: pen.colours.ink2 } as const;
    return band(
      height,
      lines.map((text, index) => letters({ ...words, text, y: 60 + leading * index }, pen.held)),
      pen,
    );
  }
  return band(height, [], pen);
}
