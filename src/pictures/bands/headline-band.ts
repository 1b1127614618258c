import { pictureWidth } from '../picture.ts';
import { letters, rectangle, wrapped } from '../svg.ts';
import { type Band, band, type DrawContext, left, right } from './draw-context.ts';

/** The rule of ink along the upper edge of every picture. */
const topRule = 14;

/** A size of letters with its leading, in pixels. */
export type Setting = readonly [size: number, leading: number];

/**
 * Words at the head of a picture, below its rule, as large as they fit into the height; `over` is a line in small letters
 * above them. Breaks of the text are kept.
 */
export function headlineBand(
  { text, over = '', height }: { text: string; over?: string; height: number },
  settings: readonly [Setting, ...Setting[]],
  pen: DrawContext,
): Band {
  const { colours, width } = pen;
  const top = topRule + (over ? 58 : 24);
  const tried = settings.map(([size, leading]) => ({
    size,
    leading,
    lines: text.split('\n').flatMap((part) => wrapped(part, 'head', size, right - left, width)),
  }));
  const set = tried.find(({ lines, leading }) => top + lines.length * leading <= height) ?? tried.at(-1);
  const words = { x: left, colour: colours.ink } as const;
  const { size = 0, leading = 0, lines = [] } = set ?? {};
  return band(
    height,
    [
      rectangle(0, 0, pictureWidth, topRule, colours.ink),
      ...(over
        ? [letters({ text: over, x: left, y: 56, size: 28, face: 'text', colour: colours.ink2 }, pen.held)]
        : []),
      ...lines.map((line, index) =>
        letters({ ...words, text: line, y: top + Math.round(leading * (index + 0.8)), size, face: 'head' }, pen.held),
      ),
    ],
    pen,
    false,
  );
}
