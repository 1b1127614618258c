import { crc32, deflateSync } from 'node:zlib';

/** Edge of the icon in pixels: what phones ask for when a page is put on their first screen. */
const size = 180;
/** Edge of the drawing, as in public/favicon.svg, whose shapes these are. */
const drawn = 32;

type Colour = readonly [red: number, green: number, blue: number];

const paper: Colour = [0xf2, 0xf6, 0xef];
const shapes: { colour: Colour; x: number; y: number; width: number; height: number }[] = [
  { colour: [0x2b, 0x49, 0xbe], x: 3, y: 8, width: 20, height: 6 },
  { colour: [0xbb, 0x4a, 0x1b], x: 9, y: 18, width: 20, height: 6 },
  { colour: [0x14, 0x20, 0x1a], x: 13.75, y: 6, width: 2.5, height: 10 },
  { colour: [0x14, 0x20, 0x1a], x: 18.75, y: 16, width: 2.5, height: 10 },
];

/** How much of a pixel lies between two edges, 0 to 1. */
function covered(pixel: number, from: number, length: number): number {
  const scale = size / drawn;
  return Math.max(0, Math.min(pixel + 1, (from + length) * scale) - Math.max(pixel, from * scale));
}

function colourAt(column: number, row: number): number[] {
  return shapes.reduce<number[]>(
    (below, { colour, x, y, width, height }) => {
      const share = covered(column, x, width) * covered(row, y, height);
      return below.map((value, channel) => Math.round(value + ((colour[channel] ?? 0) - value) * share));
    },
    [...paper],
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The icon as a PNG without transparency: phones round its corners themselves. */
export function touchIcon(): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => colourAt(column, row)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
