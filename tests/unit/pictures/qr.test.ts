import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { qrPicture } from '../../../src/pictures/qr.ts';

const address = 'https://evenhand.example/compare/machine-learning-engineer-vs-software-engineer/';

/** Rows of a picture of two colours, # for black. */
function rowsOf(src: string): string[] {
  const file = Buffer.from(src.replace('data:image/png;base64,', ''), 'base64');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const data = file.indexOf('IDAT');
  const pixels = inflateSync(file.subarray(data + 4, data + 4 + file.readUInt32BE(data - 4)));
  return Array.from({ length: height }, (_, y) => {
    const row = pixels.subarray(y * (width / 2 + 1) + 1, (y + 1) * (width / 2 + 1));
    return [...row].map((byte) => ['  ', ' #', '# ', '##'][(byte >> 4) * 2 + (byte & 15)]).join('');
  });
}

test('a QR code has its three finders inside four light modules, and is small', () => {
  const { src, size } = qrPicture(address);
  const rows = rowsOf(src);
  expect(rows).toHaveLength(size);
  const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  expect(at(4, 4)).toEqual(finder);
  expect(at(size - 11, 4)).toEqual(finder);
  expect(at(4, size - 11)).toEqual(finder);
  const light = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => row.slice(0, 4) + row.slice(size - 4))];
  expect(light.filter((row) => row.includes('#'))).toEqual([]);
  expect(src.length).toBeLessThan(1000);
});

test('another address has another code', () => {
  expect(qrPicture(address).src).not.toBe(qrPicture(address.replace('software', 'hardware')).src);
  expect(qrPicture(address)).toEqual(qrPicture(address));
});
