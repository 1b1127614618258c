/*
 * Where the names on the map of occupations stand. The drawing keeps its type size while its width changes, so a label is
 * placed only where it is free at both ends of a range of widths. Lengths in pixels.
 */

import { mapBottom } from '../../view/page/map-scale.ts';

const radius = 5;
const lineHeight = 15;
/** Mean advance of a character at the size of the labels, rather too wide than too narrow. */
const advance = 6.7;

export interface Spot {
  /** Share of the width, 0 to 1. */
  x: number;
  y: number;
  /** Texts to try, the best first. */
  texts: readonly string[];
}

export interface Label {
  text: string;
  /** Offset of the anchor from the point. */
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether it stands so far off that a line must lead to it. */
  far?: true;
}

/** A box as a share of the width plus pixels, so that it stands at every width. */
interface Box {
  x: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const sides: Omit<Label, 'text'>[] = [
  { dx: 9, dy: 4, anchor: 'start' },
  { dx: -9, dy: 4, anchor: 'end' },
  { dx: 0, dy: -10, anchor: 'middle' },
  { dx: 0, dy: 19, anchor: 'middle' },
  { dx: 6, dy: -7, anchor: 'start' },
  { dx: 6, dy: 16, anchor: 'start' },
  { dx: -6, dy: -7, anchor: 'end' },
  { dx: -6, dy: 16, anchor: 'end' },
];
/** Further off, with a line: for the last text of a point in a crowd. */
const farSides: Omit<Label, 'text'>[] = [
  { dx: 0, dy: -26, anchor: 'middle', far: true },
  { dx: 0, dy: 35, anchor: 'middle', far: true },
  { dx: 22, dy: -14, anchor: 'start', far: true },
  { dx: -22, dy: -14, anchor: 'end', far: true },
  { dx: 22, dy: 23, anchor: 'start', far: true },
  { dx: -22, dy: 23, anchor: 'end', far: true },
  { dx: 26, dy: 4, anchor: 'start', far: true },
  { dx: -26, dy: 4, anchor: 'end', far: true },
  { dx: 0, dy: -42, anchor: 'middle', far: true },
  { dx: 0, dy: 51, anchor: 'middle', far: true },
];

function boxOf({ x, y }: Spot, { text, dx, dy, anchor }: Label): Box {
  const width = text.length * advance;
  const left = dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { x, left, right: left + width, top: y + dy - 11, bottom: y + dy - 11 + lineHeight };
}

/** Whether two boxes stay apart at every width of the range, which they do if they keep their order at both ends. */
function apart(a: Box, b: Box, widths: readonly [number, number]): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return true;
  return (
    widths.every((width) => a.x * width + a.right <= b.x * width + b.left) ||
    widths.every((width) => b.x * width + b.right <= a.x * width + a.left)
  );
}

function inside(box: Box, widths: readonly [number, number], bottom: number): boolean {
  const high = box.top >= 0 && box.bottom <= bottom;
  return high && widths.every((width) => box.x * width + box.left >= 0 && box.x * width + box.right <= width);
}

/** How far a point lies from its nearest neighbour at the narrowest width: the outer ones get their names first. */
function room(spot: Spot, spots: readonly Spot[], width: number): number {
  const distances = spots
    .filter((other) => other !== spot)
    .map((other) => Math.hypot((other.x - spot.x) * width, other.y - spot.y));
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/**
 * A label for each point, in the order of the points: the first of its texts that covers no point and no other label
 * anywhere in the range of widths; undefined where none is free.
 *
 * @param bottom Where the drawing ends, in pixels from its top.
 */
export function placeLabels(
  spots: readonly Spot[],
  widths: readonly [number, number],
  bottom: number = mapBottom,
): (Label | undefined)[] {
  const taken: Box[] = spots.map(({ x, y }) => ({
    x,
    left: -radius - 2,
    right: radius + 2,
    top: y - radius - 1,
    bottom: y + radius + 1,
  }));
  const found = new Map<Spot, Label>();
  const rounds = Math.max(0, ...spots.map(({ texts }) => texts.length));
  const outerFirst = [...spots].sort((a, b) => room(b, spots, widths[0]) - room(a, spots, widths[0]));
  for (let round = 0; round < rounds; round++) {
    // Long texts go to the outer points first, the last and shortest to the crowd first.
    for (const spot of round === rounds - 1 ? [...outerFirst].reverse() : outerFirst) {
      const text = spot.texts[round];
      if (text === undefined || found.has(spot)) continue;
      const label = (round === spot.texts.length - 1 ? [...sides, ...farSides] : sides)
        .map((side): Label => ({ text, ...side }))
        .find((candidate) => {
          const box = boxOf(spot, candidate);
          const others = taken.filter((_, index) => spots[index] !== spot);
          return inside(box, widths, bottom) && others.every((other) => apart(box, other, widths));
        });
      if (!label) continue;
      found.set(spot, label);
      taken.push(boxOf(spot, label));
    }
  }
  return spots.map((spot) => found.get(spot));
}
