import { describe, expect, test } from 'vitest';
import type { InPlace } from '../../../src/domain/places/compare-in-place.ts';
import type { ComparedByPlace } from '../../../src/domain/places/compared-by-place.ts';
import { countPlaces } from '../../../src/domain/places/count-places.ts';
import type { Opening } from '../../../src/domain/places/places-finding.ts';
import { pairPicture } from '../../../src/pictures/pair-picture.ts';
import { type MapPicture, pictureHeight } from '../../../src/pictures/picture.ts';
import { tileGrid } from '../../../src/view/places/tile-grid.ts';
import { first, officialPair, wage } from '../dataset-fixture.ts';
import { colours, drawn, palette, pixels } from './drawn-picture.ts';

const { a, b } = officialPair({ wages: [wage(100_000)] }, { wages: [wage(101_000)] });
const { source, period } = first(a.links).occupation.wages[0] ?? {};
const codes = ['DC', ...[...tileGrid.keys()].filter((code) => code !== 'DC')];

const apart = (side: 'first' | 'second', share: number, clear = true): InPlace => ({
  kind: 'apart',
  side,
  share,
  clear,
  least: 0,
  most: 1,
  log: side === 'first' ? share : -share,
});

/** So many states clearly more for each side, the last one by a bound; the rest not clear, but for the last, which is not published. */
function byPlace(more: number, less: number, opening: Opening = 'depends', over: Partial<ComparedByPlace> = {}) {
  const unpublished: InPlace = {
    kind: 'unpublished',
    first: { kind: 'withheld' },
    second: { kind: 'unpublished' },
  } as never;
  const none = countPlaces({ per: 'year', median: [], rse: [], employment: [], top: 0 } as never, {} as never, []);
  if (!source || !period) throw new Error('The fixture has no wage.');
  return {
    finding: { opening, metro: none, state: { ...none, clear: { first: more, second: less } } },
    states: () =>
      codes.map((code, index) => {
        if (index < more) return [code, apart('first', index % 2 ? 0.2 : 0.04)] as const;
        if (index < more + less - 1) return [code, apart('second', index % 2 ? 0.2 : 0.04)] as const;
        if (index < more + less) return [code, { kind: 'bound', side: 'second', share: 0.3 } as const] as const;
        return [code, index === codes.length - 1 ? unpublished : apart('first', 0.01, false)] as const;
      }),
    source,
    period,
    ...over,
  } satisfies ComparedByPlace;
}

describe('the picture of two careers of which the place decides who is paid more', () => {
  const picture = pairPicture(a, b, byPlace(12, 9)) as MapPicture;
  const { texts, rectangles, height, bands } = drawn(picture);

  test('counts what its cells show', () => {
    expect(picture.kind).toBe('map');
    expect(picture.counts.map(({ count }) => count)).toEqual([12, 9, 29, 1]);
    expect(picture.counts.reduce((sum, { count }) => sum + count, 0)).toBe(51);
    for (const { count } of picture.counts) expect(texts.some(({ text }) => text === `${count}`)).toBe(true);
  });

  test('draws every state once, in a square, a disc or nothing', () => {
    for (const code of codes) expect(texts.filter(({ text }) => text === code)).toHaveLength(1);
    const squares = rectangles.filter(({ left, right, top, bottom }) => right - left === 52 && bottom - top === 52);
    expect(squares.filter(({ colour }) => colour === colours.r1)).toHaveLength(12);
    expect(squares.filter(({ colour }) => colour === colours.ink2)).toHaveLength(29);
    expect(bands.flatMap(({ svg }) => svg.match(/<circle[^>]* r="26" fill="#\w+"/g) ?? [])).toHaveLength(9);
  });

  test('is as high as every picture, and says whose, where, when', () => {
    expect(height).toBe(pictureHeight);
    expect(picture.alt).toBe(
      'Analyst or Builder: who is paid more depends on where you live. Map of the states: analysts clearly more in 12 states, with D.C.; builders clearly more in 9 states; no clear difference in 29; 1 without both figures. Official US wages, May 2025: medians.',
    );
  });

  test('writes on a full cell in the colour of paper, with its ground about each letter', () => {
    const [upper] = bands;
    const drawnPixels = upper ? pixels(upper) : new Uint8Array();
    const full = rectangles.find(
      ({ colour, left, top, right, bottom }) =>
        colour === colours.r1 &&
        right - left === 52 &&
        bottom - top === 52 &&
        !rectangles.some((inner) => inner.colour === colours.r1t && inner.left === left + 4 && inner.top === top + 4),
    );
    if (!full) throw new Error('No full square.');
    const inside = new Set<number>();
    for (let y = full.top; y < full.bottom; y += 1)
      for (let x = full.left; x < full.right; x += 1) inside.add(drawnPixels[y * 1200 + x] ?? -1);
    const hex = (at: number) => `#${(palette[at] ?? []).map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const found = new Set([...inside].map(hex));
    expect(found).toContain(colours.paper);
    expect(found).toContain(colours.r1);
    expect(found).not.toContain(colours.ink);
  });

  test.each(['elementary special education teacher', 'market research analyst or marketing specialist'])(
    'has room for long names: %s',
    (name) => {
      const long: MapPicture = { ...picture, names: [name, name] };
      const { texts } = drawn(long);
      const faults = texts.filter(
        (one, index) =>
          one.from < 56 ||
          one.to > 1144 ||
          one.y > pictureHeight - 8 ||
          texts.some(
            (other, at) =>
              at < index && Math.abs(other.y - one.y) < 18 && other.from < one.to + 4 && one.from < other.to + 4,
          ),
      );
      expect(faults).toEqual([]);
    },
  );
});

test.each([
  ['an answer that holds', byPlace(40, 5, 'holds')],
  ['too few places', byPlace(6, 6, 'too-few')],
  ['hardly a state the other way', byPlace(12, 4)],
  ['places of another edition', byPlace(12, 9, 'depends', { period: '2024-05' })],
])('two bars are the picture of %s', (_, places) => {
  expect(pairPicture(a, b, places).kind).toBe('compared');
});
