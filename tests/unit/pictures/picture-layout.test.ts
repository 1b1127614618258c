import { describe, expect, test } from 'vitest';
import { nameBand } from '../../../src/pictures/bands/name-band.ts';
import { claimPicture } from '../../../src/pictures/claim-picture.ts';
import { pairPicture } from '../../../src/pictures/pair-picture.ts';
import { type Picture, pictureHeight } from '../../../src/pictures/picture.ts';
import { rolePicture } from '../../../src/pictures/role-picture.ts';
import { sitePicture } from '../../../src/pictures/site-picture.ts';
import { readDataset } from '../../../src/published.ts';
import { siteParts } from '../../../src/view/page/part-facts.ts';
import { drawn, pen, textsOf } from './drawn-picture.ts';

const dataset = readDataset('content');
const { roles, claims } = dataset;
const pairs = roles.flatMap((a) => roles.filter((b) => a.id < b.id).map((b) => pairPicture(a, b)));
const pictures: Picture[] = [
  ...pairs,
  ...roles.map(rolePicture),
  ...claims.map(claimPicture),
  ...siteParts.map((part) => sitePicture(part, dataset)),
];

/** Pixels of a letter that are still read at a quarter of the size. */
const legible = 48;

describe('in every picture of the content', () => {
  const all = pictures.map((picture) => ({ picture, ...drawn(picture) }));

  test('the strips are as high as the picture', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(new Set(all.map(({ height }) => height))).toEqual(new Set([pictureHeight]));
  });

  test('every text stands inside, and beside no other on its line', () => {
    const faults = all.flatMap(({ picture, texts }) =>
      texts.flatMap((one, index) => {
        const outside = one.from < 56 || one.to > 1144 || one.y > pictureHeight - 8;
        const beside = texts.some(
          (other, at) =>
            at < index && Math.abs(other.y - one.y) < 8 && other.from < one.to + 6 && one.from < other.to + 6,
        );
        return outside || beside ? [`${picture.alt}: ${one.text}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('names and values are large enough to be read at 300 pixels', () => {
    for (const { picture, texts } of all) {
      const names = 'names' in picture ? picture.names : 'name' in picture ? [picture.name] : [];
      const facts = 'facts' in picture ? picture.facts.flatMap(({ value }) => value ?? []) : [];
      if (picture.kind === 'claim') facts.push(picture.verdict, ...(picture.figure ? [picture.figure.value] : []));
      const bars =
        picture.kind === 'compared'
          ? picture.bars
          : picture.kind === 'role'
            ? picture.figures.map(({ line }) => line)
            : [];
      for (const text of [...names, ...facts, ...bars.map(({ value }) => value)]) {
        const largest = Math.max(...texts.filter((one) => one.text === text).map(({ size }) => size));
        expect(largest, text).toBeGreaterThanOrEqual(legible);
      }
    }
  });
});

test('the two longest names stand on one line each', () => {
  const [first, second] = [...roles].sort((a, b) => pen.width(b.name, 'head', 72) - pen.width(a.name, 'head', 72));
  for (const role of [first, second]) {
    const texts = textsOf(nameBand(role?.name ?? '', 1, true, pen));
    expect(texts.map(({ text }) => text)).toEqual([role?.name]);
    expect(texts[0]?.to).toBeLessThanOrEqual(1140);
  }
});

test('a name that is longer still stands on two lines', () => {
  const name = 'Principal information security governance analyst';
  const band = nameBand(name, 2, false, pen);
  const texts = textsOf(band);
  expect(texts.map(({ text }) => text).join(' ')).toBe(name);
  expect(texts).toHaveLength(2);
  for (const { to, y, size } of texts) {
    expect(to).toBeLessThanOrEqual(1140);
    expect(y).toBeLessThan(band.height - 10);
    expect(size).toBeGreaterThanOrEqual(36);
  }
});
