import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { touchIcon } from '../../../src/pictures/touch-icon.ts';

/** The parts of a PNG by name, their checksums compared. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.set(body.subarray(0, 4).toString('latin1'), body.subarray(4));
    at += 12 + length;
  }
  return found;
}

test('the icon is a picture of 180 by 180 with the bars of the favicon, opaque to its corners', () => {
  const png = touchIcon(readFileSync('public/favicon.svg', 'utf8'), '#f2f6ef');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const chunks = chunksOf(png);
  const header = chunks.get('IHDR');
  expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([180, 180]);
  const pixels = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  // A row may be the one above again.
  for (let at = 0; at < pixels.length; at += 1 + 180 / 2)
    if (pixels[at] === 2) pixels.copyWithin(at + 1, at + 1 - (1 + 180 / 2), at);
  // Two pixels a byte, each the number of a colour.
  const colour = (column: number, row: number) => {
    const two = pixels[row * (1 + 180 / 2) + 1 + Math.floor(column / 2)] ?? 0;
    const at = 3 * (column % 2 ? two & 15 : two >> 4);
    return palette.subarray(at, at + 3).toString('hex');
  };
  expect(pixels.length).toBe(180 * (1 + 180 / 2));
  expect([colour(0, 0), colour(2, 2), colour(30, 60), colour(150, 118), colour(84, 40)]).toEqual([
    'f2f6ef',
    'f2f6ef',
    '2b49be',
    'bb4a1b',
    '14201a',
  ]);
});
