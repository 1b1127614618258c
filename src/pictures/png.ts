import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Palette } from './palette.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a stream of compressed data begins with, and the block that ends one. */
const [opening, ending] = [Buffer.from([0x78, 0xda]), Buffer.from([0x03, 0x00])];

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}

/** From so many bytes on, the slowest compression is worth its time: it saves a twentieth. */
const many = 8_000;

/** The filter of rows that are told by how they differ from the one above. */
const sameAsAbove = 2;

/** Rows of pixels, compressed by themselves: a strip stands in any picture of its width and palette. */
export interface Strip {
  rows: number;
  /** How many bytes they are. */
  length: number;
  deflated: Buffer;
  /** Their checksum, Adler-32. */
  sum: number;
}

/**
 * Rows of `width` pixels, an even number, as indices of at most sixteen colours.
 *
 * @param thorough Whether a large strip is worth three times the time for a twentieth of its bytes.
 */
export function stripOf(width: number, indices: Uint8Array, thorough = true): Strip {
  const pixels = Buffer.from(indices.buffer, indices.byteOffset, indices.length);
  const height = pixels.length / width;
  const rowLength = 1 + width / 2;
  // Each row begins with its filter: none, which suits flat colours best, or, where it is the row above again, all of that.
  const rows = Buffer.alloc(height * rowLength);
  const blank = Buffer.alloc(width);
  for (let row = 0; row < height; row += 1) {
    const from = row * width;
    if (pixels.compare(blank, 0, width, from, from + width) === 0) continue;
    if (row > 0 && pixels.compare(pixels, from - width, from, from, from + width) === 0)
      rows[row * rowLength] = sameAsAbove;
    else inPairs(pixels, from, rows, row * rowLength + 1, width / 2);
  }
  const deflate = (level: number) => deflateRawSync(rows, { level, finishFlush: constants.Z_FULL_FLUSH });
  const quick = deflate(6);
  const deflated = thorough && thorough && quick.length > many ? deflate(9) : quick;
  return { rows: height, length: rows.length, deflated, sum: adler(rows) };
}

/** Writes indices two to a byte. */
function inPairs(indices: Uint8Array, from: number, bytes: Uint8Array, to: number, length: number): void {
  for (let at = 0; at < length; at += 1)
    bytes[to + at] = ((indices[from + 2 * at] as number) << 4) | (indices[from + 2 * at + 1] as number);
}

const base = 65_521;

/** Adler-32 of bytes. */
function adler(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let from = 0; from < bytes.length; from += 5552) {
    const to = Math.min(from + 5552, bytes.length);
    for (let at = from; at < to; at += 1) {
      low += bytes[at] as number;
      high += low;
    }
    low %= base;
    high %= base;
  }
  return high * 65_536 + low;
}

/** Adler-32 of bytes that follow others, from that of each and the length of the second. */
function joined(first: number, second: number, length: number): number {
  const [low1, high1] = [first % 65_536, Math.floor(first / 65_536)];
  const [low2, high2] = [second % 65_536, Math.floor(second / 65_536)];
  const low = (low1 + low2 + base - 1) % base;
  const high = (high1 + high2 + (length % base) * (low1 + base - 1)) % base;
  return high * 65_536 + low;
}

/** A PNG file with a palette, its strips from top to bottom. */
export function png(width: number, strips: readonly Strip[], palette: Palette): Buffer {
  const height = strips.reduce((sum, { rows }) => sum + rows, 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours from a palette.
  header.set([4, 3, 0, 0, 0], 8);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(strips.reduce((all, one) => joined(all, one.sum, one.length), 1));
  const data = Buffer.concat([opening, ...strips.map(({ deflated }) => deflated), ending, sum]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
