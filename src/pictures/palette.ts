import type { Colours } from './tokens.ts';

/** At most sixteen colours, red, green and blue from 0 to 255; the first is that of the paper. */
export type Palette = readonly (readonly [number, number, number])[];

const rgb = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

function between(from: string, to: string, share: number): [number, number, number] {
  const [start, end] = [rgb(from), rgb(to)];
  return start.map((value, index) => Math.round(value + share * ((end[index] ?? 0) - value))) as [
    number,
    number,
    number,
  ];
}

/** The colours of a picture, and two between ink or disc and paper: more shades at the edges of letters cost a fifth of its bytes. */
export function paletteOf({ paper, ink, ink2, rule, r1, r1t, r2, r2t }: Colours): Palette {
  const edges = [1, 2].map((part) => between(paper, ink, part / 3));
  const faint = [1, 2].map((part) => between(paper, r2, part / 3));
  return [...[paper, ink, ink2, rule, r1, r1t, r2, r2t].map(rgb), ...edges, ...faint];
}

/** Index of the nearest colour. */
function nearest([red, green, blue]: readonly [number, number, number], palette: Palette): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

const found = new WeakMap<Palette, Map<number, number>>();

const hexes = new WeakMap<Palette, Map<string, number>>();

/** Index of the colour nearest to #rrggbb. */
export function paletteIndex(hex: string, palette: Palette): number {
  const known = hexes.get(palette) ?? new Map<string, number>();
  hexes.set(palette, known);
  const index = known.get(hex) ?? nearest(rgb(hex), palette);
  known.set(hex, index);
  return index;
}

/**
 * Pixels in red, green, blue and alpha, opaque, as indices of a palette. Most pixels are paper, whose index is 0, so only
 * others are looked up.
 */
export function indicesOf(pixels: Uint8Array, palette: Palette): Uint8Array {
  const known = found.get(palette) ?? new Map<number, number>();
  found.set(palette, known);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const paper = Buffer.from([...(palette[0] ?? []), 255]);
  const blank = new Uint32Array(new Uint8Array(paper).buffer)[0];
  const indices = new Uint8Array(colours.length);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour === blank) continue;
    let index = known.get(colour);
    if (index === undefined) {
      index = nearest([view.getUint8(4 * at), view.getUint8(4 * at + 1), view.getUint8(4 * at + 2)], palette);
      known.set(colour, index);
    }
    indices[at] = index;
  }
  return indices;
}

/** The sixteen colours that most pixels have, the commonest first; pixels are in red, green, blue and alpha. */
export function commonest(pixels: Uint8Array): Palette {
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.subarray(at, at + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 16)
    .map(([colour]) => colour.split(',').map(Number) as [number, number, number]);
}
