import { expect, test } from 'vitest';
import { type QrCode, qrCode } from '../../../src/pictures/qr.ts';

const address = 'https://evenhand.example/compare/machine-learning-engineer-vs-software-engineer/';

/** Rows of a code as its dashes draw them, # for dark; a step between rows is a module, and has to be light. */
function rowsOf({ size, d, dashes }: QrCode): string[] {
  expect(d).toBe(`M0 .5${Array.from({ length: size }, (_, y) => `h${y % 2 ? '-' : ''}${size}v1`).join('')}`);
  const line = dashes
    .split(' ')
    .map((length, index) => (index % 2 ? ' ' : '#').repeat(Number(length)))
    .join('');
  expect(line).toHaveLength(size * (size + 1));
  return Array.from({ length: size }, (_, y) => {
    const row = line.slice(y * (size + 1), (y + 1) * (size + 1));
    expect(row.at(-1)).toBe(' ');
    return y % 2 ? [...row.slice(0, -1)].reverse().join('') : row.slice(0, -1);
  });
}

test('a QR code has its three finders, and is small', () => {
  const code = qrCode(address);
  const rows = rowsOf(code);
  const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  expect(at(0, 0)).toEqual(finder);
  expect(at(code.size - 7, 0)).toEqual(finder);
  expect(at(0, code.size - 7)).toEqual(finder);
  expect(code.d.length + code.dashes.length).toBeLessThan(1800);
});

test('another address has another code', () => {
  expect(qrCode(address).dashes).not.toBe(qrCode(address.replace('software', 'hardware')).dashes);
  expect(qrCode(address)).toEqual(qrCode(address));
});
