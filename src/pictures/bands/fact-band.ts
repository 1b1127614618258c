import type { Fact } from '../picture.ts';
import { letters, type Words } from '../svg.ts';
import { type Band, band, type DrawContext, indent, line, right } from './draw-context.ts';

/** One figure that stands alone, large, with what it is; below it whom it counts and its source; `from` is its left end. */
export function factBand(fact: Fact, height: number, pen: DrawContext, from = indent): Band {
  const { colours, width } = pen;
  const what: Omit<Words, 'x'> = { text: fact.what, y: 51, size: 34, face: 'text', colour: colours.ink };
  const value: Words = { text: fact.value ?? '', x: from, y: 52, size: 62, face: 'value', colour: colours.ink };
  const beside = fact.value ? from + Math.ceil(width(fact.value, 'value', value.size)) + 28 : from;
  const where: Words = { text: fact.where, x: from, y: 96, size: 27, face: 'text', colour: colours.ink2 };
  return band(
    height,
    [
      ...(fact.value ? [letters(value, pen.held)] : []),
      line({ ...what, x: beside }, right - beside, 24, pen),
      line(where, right - from, 22, pen),
    ],
    pen,
  );
}
