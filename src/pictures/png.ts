import { crc32, deflateSync } from 'node:zlib';
import type { Palette } from './palette.ts';

/** From so many bytes on, the slowest compression is worth its time: it saves a twentieth. */
const many = 19_500;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}

/** A PNG file with a palette: `strips` hold rows of `width` pixels, two to a byte, from top to bottom. */
export function png(width: number, strips: readonly Buffer[], palette: Palette): Buffer {
  const rowLength = width / 2;
  const height = strips.reduce((sum, { length }) => sum + length / rowLength, 0);
  const pixels = Buffer.concat(strips);
  // Each row begins with its filter; 0 is none, which suits flat colours best.
  const rows = Buffer.alloc(height * (rowLength + 1));
  for (let row = 0; row < height; row += 1)
    pixels.copy(rows, row * (rowLength + 1) + 1, row * rowLength, (row + 1) * rowLength);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours from a palette.
  header.set([4, 3, 0, 0, 0], 8);
  const quick = deflateSync(rows, { level: 6 });
  const data = quick.length > many ? deflateSync(rows, { level: 9 }) : quick;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
