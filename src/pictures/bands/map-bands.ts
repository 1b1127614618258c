import { type MapPicture, pictureHeight, pictureWidth } from '../picture.ts';
import { type Disc, fitting, glyph, type Letters, letters, rectangle, type Shape, wrapped } from '../svg.ts';
import { type Band, band, type DrawContext, left, line, right } from './draw-context.ts';
import { footBand, footHeight } from './foot-band.ts';

/** The rule of ink along the upper edge of every picture. */
const topRule = 14;
/** Side of a cell, and from one to the next. */
const cell = 52;
const pitch = 56;
/** The upper left corner of the map; its right edge is that of everything that is drawn. */
const map = { x: right - 10 * pitch - cell, y: 64 };
const mapBottom = map.y + 7 * pitch + cell;
/** Where the names and the words of the counts begin, and how wide they may be. */
const namesFrom = 120;
const room = map.x - namesFrom - 24;

/** Two names, what is found and the counts at the left; at the right the states as equal cells. */
export function mapBands(picture: MapPicture, pen: DrawContext): Band[] {
  const names = nameShapes(picture.names, pen);
  // Long names leave less height for what follows.
  const [size, leading, step] = names.bottom > 200 ? [32, 38, 37] : [40, 46, 41];
  const words = { x: left, size, face: 'head', colour: pen.colours.ink } as const;
  const headline = wrapped(picture.headline, 'head', size, map.x - left - 24, pen.width);
  const counts = mapBottom - 22 - step * (picture.counts.length - 1);
  const between = (counts - names.bottom - leading * headline.length) / 2;
  const baseline = (index: number) => Math.round(names.bottom + between + leading * (index + 0.78));
  const shapes = [
    rectangle(0, 0, pictureWidth, topRule, pen.colours.ink),
    ...names.shapes,
    ...headline.map((text, index) => letters({ ...words, text, y: baseline(index) }, pen.held)),
    ...picture.counts.flatMap((one, index) => countShapes(one, counts + step * index, pen)),
    ...picture.tiles.flatMap((tile) => tileShapes(tile, pen)),
  ];
  return [band(pictureHeight - footHeight, shapes, pen, false), footBand(pen, picture.basis)];
}

/** Sizes of the names’ letters with their leading, the largest that holds both in so many lines first. */
const settings = [
  [64, 75, 2],
  [48, 58, 2],
  [40, 46, 4],
  [32, 38, 4],
] as const;

function nameShapes(names: readonly [string, string], pen: DrawContext): { shapes: Shape[]; bottom: number } {
  const tried = settings.map(([size, leading, most]) => {
    const lines = names.map((name) => wrapped(name, 'head', size, room, pen.width));
    const fits = lines.flat().every((text) => fitting(text, 'head', room, [size, size], pen.width) !== undefined);
    return { size, leading, lines, fits: fits && lines.flat().length <= most };
  });
  const set = tried.find(({ fits }) => fits) ?? tried.at(-1);
  const shapes: Shape[] = [];
  let y = 52;
  for (const [index, lines] of (set?.lines ?? []).entries()) {
    const { size, leading } = set ?? { size: 0, leading: 0 };
    if (index > 0) y += 8;
    const sign = Math.min(38, Math.round(0.8 * size));
    shapes.push(glyph(index === 0 ? 1 : 2, left, y + Math.round(0.62 * leading - sign / 2), sign, pen.colours));
    for (const text of lines) {
      y += leading;
      const words = { text, x: namesFrom, y: y - Math.round(0.16 * leading), size, colour: pen.colours.ink } as const;
      shapes.push(line({ ...words, face: 'head' }, room, 22, pen));
    }
  }
  return { shapes, bottom: y };
}

/** A sign, a number that ends where the others do, and what is counted. */
function countShapes({ sign, count, what }: MapPicture['counts'][number], y: number, pen: DrawContext): Shape[] {
  const { colours } = pen;
  const signs =
    sign === 'even' ? hollow(left, y, 22, pen) : sign === undefined ? [] : [glyph(sign, left, y, 22, colours)];
  const words = { y: y + 21, size: 30, colour: colours.ink } as const;
  return [
    ...signs,
    letters({ ...words, text: `${count}`, x: left + 72, face: 'value', anchor: 'end' }, pen.held),
    line({ ...words, text: what, x: left + 86, face: 'text', colour: colours.ink2 }, map.x - left - 110, 22, pen),
  ];
}

/** An empty cell: no difference is clear. */
function hollow(x: number, y: number, size: number, { colours }: DrawContext): Shape[] {
  return [rectangle(x, y, size, size, colours.ink2), rectangle(x + 2, y + 2, size - 4, size - 4, colours.paper)];
}

/** A state: square for the first, round for the second; full for a tenth or more, else pale in a rim. */
function tileShapes({ code, row, column, step }: MapPicture['tiles'][number], pen: DrawContext): Shape[] {
  const { colours, held } = pen;
  const [x, y] = [map.x + pitch * (column - 1), map.y + pitch * (row - 1)];
  const [middle, rim] = [cell / 2, 4];
  const name = (colour: string, ground?: string): Letters => ({
    ...letters({ text: code, x: x + middle, y: y + 34, size: 23, face: 'value', colour, anchor: 'middle' }, held),
    ...(ground && { ground }),
  });
  const disc = (radius: number, colour: string, ground?: string): Disc => ({
    shape: 'disc',
    x: x + middle,
    y: y + middle,
    radius,
    colour,
    ...(ground && { ground }),
  });
  switch (step) {
    case 'a2':
      return [rectangle(x, y, cell, cell, colours.r1), name(colours.paper, colours.r1)];
    case 'a1':
      return [
        rectangle(x, y, cell, cell, colours.r1),
        rectangle(x + rim, y + rim, cell - 2 * rim, cell - 2 * rim, colours.r1t),
        name(colours.ink, colours.r1t),
      ];
    case 'b2':
      return [disc(middle, colours.r2), name(colours.paper, colours.r2)];
    case 'b1':
      return [disc(middle, colours.r2), disc(middle - rim, colours.r2t, colours.r2), name(colours.ink, colours.r2t)];
    case 'n':
      return [...hollow(x, y, cell, pen), name(colours.ink2)];
    default:
      return [name(colours.ink2)];
  }
}
