import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, onTestFinished, test } from 'vitest';
import { pairPicture } from '../../../src/pictures/pair-picture.ts';
import { indicesOf } from '../../../src/pictures/palette.ts';
import { pictureRenderer } from '../../../src/pictures/picture-renderer.ts';
import { officialPair, wage } from '../dataset-fixture.ts';
import { drawn, fontOptions, palette } from './drawn-picture.ts';

const pictureWith = (median: number) => {
  const { a, b } = officialPair({ wages: [wage(median)] }, { wages: [wage(130_000)] });
  return pairPicture(a, b);
};

async function freshPainter(cache = mkdtempSync(join(tmpdir(), 'evenhand-pictures-'))) {
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  return { cache, ...(await pictureRenderer({ site: 'Evenhand', styles: 'src/styles', cache })) };
}

/** Width, height, depth, colour type and pixels of a PNG file whose rows are not filtered, or are those above again. */
function read(file: Buffer) {
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  const data = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(data + 4, data + 4 + file.readUInt32BE(data - 4)));
  for (let row = 0; row < rows.length; row += 601) {
    expect([0, 2]).toContain(rows[row]);
    if (rows[row] !== 2) continue;
    for (let at = row + 1; at < row + 601; at += 1) rows[at] = (rows[at] ?? 0) + (rows[at - 601] ?? 0);
  }
  const palette = file.indexOf('PLTE') + 4;
  const pixel = (x: number, y: number) => {
    const byte = rows[y * 601 + 1 + (x >> 1)] ?? 0;
    const index = x % 2 ? byte & 15 : byte >> 4;
    return `#${file.subarray(palette + 3 * index, palette + 3 * index + 3).toString('hex')}`;
  };
  return { size: [file.readUInt32BE(16), file.readUInt32BE(20)], form: [file[24], file[25]], rows, pixel };
}

test('a picture is a PNG of 1200 by 630 pixels in the colours of the site', async () => {
  const { paint } = await freshPainter();
  const { size, form, rows, pixel } = read(paint(pictureWith(180_000), 'one'));
  expect(size).toEqual([1200, 630]);
  expect(form).toEqual([4, 3]);
  expect(rows).toHaveLength(630 * 601);
  // Upper rule, paper, the sign of the first role.
  expect([pixel(600, 5), pixel(20, 40), pixel(70, 75)]).toEqual(['#14201a', '#f2f6ef', '#2b49be']);
});

test('the same figures give the same bytes, other figures others', async () => {
  const [one, other] = [await freshPainter(), await freshPainter()];
  const bytes = one.paint(pictureWith(180_000), 'one');
  expect(other.paint(pictureWith(180_000), 'one').equals(bytes)).toBe(true);
  expect(other.paint(pictureWith(170_000), 'one').equals(bytes)).toBe(false);
});

test('a picture that has not changed is not drawn again, a changed one is', async () => {
  const { cache, paint } = await freshPainter();
  const before = paint(pictureWith(180_000), 'one');
  const path = join(cache, 'one.png');
  const long = new Date(0);
  utimesSync(path, long, long);
  const again = (await freshPainter(cache)).paint(pictureWith(180_000), 'one');
  expect(again.equals(before)).toBe(true);
  expect(statSync(path).mtime).toEqual(long);
  expect(paint(pictureWith(170_000), 'one').equals(before)).toBe(false);
  expect(statSync(path).mtime).not.toEqual(long);
});

test('what an earlier build left is not needed, nor trusted when it is something else', async () => {
  const { cache, paint } = await freshPainter();
  const before = paint(pictureWith(180_000), 'one');
  writeFileSync(join(cache, 'one.png'), 'not a picture');
  expect(paint(pictureWith(180_000), 'one').equals(before)).toBe(true);
  expect(readFileSync(join(cache, 'one.png')).subarray(-before.length).equals(before)).toBe(true);
  expect(readdirSync(cache).sort()).toEqual(['fonts', 'one.png']);
});

test('a drawing has the strips of the picture one below the other, its texts as long as in the site’s fonts', async () => {
  const { draw } = await freshPainter();
  const picture = pictureWith(180_000);
  const text = draw(picture);
  expect(text).toContain(`<title id="alt">${picture.alt}</title>`);
  expect(text).toContain('viewBox="0 0 1200 630"');
  const strips = [...text.matchAll(/<svg y="(\d+)" width="1200" height="(\d+)"/g)].map(([, y, height]) =>
    [y, height].map(Number),
  );
  expect(strips.length).toBeGreaterThan(3);
  let below = 0;
  for (const [y = -1, height = 0] of strips) {
    expect(y).toBe(below);
    below += height;
  }
  expect(below).toBe(630);
  const texts = text.match(/<text [^>]*>/g) ?? [];
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((one) => !/ textLength="[1-9]\d*" /.test(one))).toEqual([]);
});

test('what is put together from texts drawn once is what the library draws of the whole', async () => {
  const { paint } = await freshPainter();
  const picture = pictureWith(180_000);
  const { rows } = read(paint(picture, 'one'));
  let from = 0;
  for (const { svg, height } of drawn(picture).bands) {
    const whole = indicesOf(new Resvg(svg, fontOptions).render().pixels, palette);
    const other = whole.filter((index, at) => {
      const [x, y] = [at % 1200, from + Math.floor(at / 1200)];
      const byte = rows[y * 601 + 1 + (x >> 1)] ?? 0;
      return index !== (x % 2 ? byte & 15 : byte >> 4);
    });
    expect(other.length / whole.length).toBeLessThan(0.0005);
    from += height;
  }
});
