import { type ClaimPicture, pictureHeight } from '../picture.ts';
import { fitting, letters, rectangle, type Shape, wrapped } from '../svg.ts';
import { type Band, band, type DrawContext, left, line, right } from './draw-context.ts';
import { footBand, footHeight } from './foot-band.ts';
import { headlineBand } from './headline-band.ts';

const verdictHeight = 208;

/** A claim in its own words, the verdict, and the published figure; without one, what the verdict means. */
export function claimBands(picture: ClaimPicture, pen: DrawContext): Band[] {
  const { statement } = picture;
  const height = pictureHeight - footHeight - verdictHeight;
  return [
    headlineBand(
      { text: `“${statement}”`, over: 'A claim, checked', height },
      [
        [58, 70],
        [48, 58],
        [42, 52],
      ],
      pen,
    ),
    verdictBand(picture, pen),
    footBand(pen),
  ];
}

/** The verdict, and below it the figure with what it is; without a figure, what the verdict means. */
function verdictBand({ verdict, meaning, figure }: ClaimPicture, pen: DrawContext): Band {
  const { ink, ink2 } = pen.colours;
  const room = right - left;
  const said = figure
    ? [
        letters({ text: figure.value, x: left, y: 152, size: 52, face: 'value', colour: ink }, pen.held),
        ...linesBeside(figure, pen),
      ]
    : wrapped(meaning, 'text', 30, room, pen.width).map((text, index) =>
        letters({ text, x: left, y: 128 + 40 * index, size: 30, face: 'text', colour: ink2 }, pen.held),
      );
  return band(
    verdictHeight,
    [
      rectangle(left, 2, room, 2, ink),
      line({ text: verdict, x: left, y: 70, size: 56, face: 'value', colour: ink }, room, 48, pen),
      ...said,
    ],
    pen,
    false,
  );
}

/** What a figure is, to its right: on one line, otherwise on several smaller ones. */
function linesBeside({ value, what }: { value: string; what: string }, pen: DrawContext): Shape[] {
  const x = left + Math.ceil(pen.width(value, 'value', 52)) + 24;
  const size = fitting(what, 'text', right - x, [32, 28], pen.width);
  const lines = size ? [what] : wrapped(what, 'text', 28, right - x, pen.width);
  const first = lines.length === 1 ? 151 : 132;
  return lines.map((text, index) =>
    letters({ text, x, y: first + 37 * index, size: size ?? 28, face: 'text', colour: pen.colours.ink }, pen.held),
  );
}
