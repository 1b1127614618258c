import { describe, expect, test } from 'vitest';
import { type Label, placeLabels, type Spot } from '../../../src/components/page/map-labels.ts';
import { mapBottom } from '../../../src/view/page/map-scale.ts';

const widths: [number, number] = [288, 608];
/** A character of the labels is no wider than this on average, and a line no higher. */
const [advance, line] = [6.7, 15];

function box(spot: Spot, { text, dx, dy, anchor }: Label, width: number) {
  const long = text.length * advance;
  const left = spot.x * width + dx - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
  return { left, right: left + long, top: spot.y + dy - 11, bottom: spot.y + dy - 11 + line };
}

type Box = ReturnType<typeof box>;
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Forty points, most of them in a crowd, always the same. */
const crowd: Spot[] = Array.from({ length: 40 }, (_, index) => ({
  x: 0.05 + ((index * 37) % 90) / 100 / (index % 3 === 0 ? 1 : 2),
  y: 40 + ((index * 53) % 320) / (index % 4 === 0 ? 1 : 3),
  texts: [`Occupation number ${index}`, String(index)],
}));

describe.each([288, 350, 430, 520, 608])('at a width of %d', (width) => {
  const labels = placeLabels(crowd, widths);
  const boxes = crowd.flatMap((spot, index) => {
    const label = labels[index];
    return label ? [{ index, ...box(spot, label, width) }] : [];
  });

  test('no label covers another or leaves the drawing', () => {
    expect(boxes.length).toBeGreaterThan(20);
    const clashes = boxes.flatMap((a) => boxes.filter((b) => b.index > a.index && overlap(a, b)));
    expect(clashes).toEqual([]);
    expect(
      boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > mapBottom),
    ).toEqual([]);
  });

  test('no label covers the point of another', () => {
    const dots = crowd.map(({ x, y }, index) => ({
      index,
      left: x * width - 5,
      right: x * width + 5,
      top: y - 5,
      bottom: y + 5,
    }));
    expect(boxes.flatMap((a) => dots.filter((dot) => dot.index !== a.index && overlap(a, dot)))).toEqual([]);
  });
});

test('a point gets its name where that has room, otherwise its number', () => {
  const name = 'A name that is longer than the drawing is wide at its narrowest';
  const spots: Spot[] = [
    { x: 0.2, y: 100, texts: ['Short', '1'] },
    { x: 0.7, y: 200, texts: [name, '2'] },
  ];
  expect(placeLabels(spots, widths).map((label) => label?.text)).toEqual(['Short', '2']);
});

test('points that coincide get their numbers further off, with a line, and one without any room gets none', () => {
  const same = (many: number) => Array.from({ length: many }, (_, n): Spot => ({ x: 0.5, y: 200, texts: [String(n)] }));
  const few = placeLabels(same(10), widths);
  expect(few.every((label) => label)).toBe(true);
  expect(few.some((label) => label?.far)).toBe(true);
  expect(placeLabels(same(60), widths)).toContain(undefined);
});
