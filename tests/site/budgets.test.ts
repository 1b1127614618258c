import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  all,
  attribute,
  type BuiltPage,
  filesOf,
  frozenFile,
  isFramed,
  leadsElsewhere,
  matchupsOf,
  pagesOf,
} from './built-pages.ts';
import { real } from './sites.ts';

const pages = pagesOf(real);
const matchups = matchupsOf(pages);

const read = (file: string) => readFileSync(join(real.folder, file));
const kib = (bytes: number) => Math.round((100 * bytes) / 1024) / 100;
const packed = (bytes: Buffer | string) => brotliCompressSync(bytes).length;
const packedFiles = new Map<string, number>();

/** Compressed size of files, each compressed once. */
function sizeOf(files: readonly string[]): number {
  for (const file of files) if (!packedFiles.has(file)) packedFiles.set(file, packed(read(file)));
  return kib(files.reduce((sum, file) => sum + (packedFiles.get(file) ?? 0), 0));
}

interface Size {
  name: string;
  /** In KiB. */
  size: number;
}

/** Fails with every size over the budget, or with the largest one. */
function expectWithin(budget: number, sizes: readonly Size[]): void {
  expect(sizes.length).toBeGreaterThan(0);
  const over = sizes
    .filter(({ size }) => size > budget)
    .map(({ name, size }) => `${name}: ${size} KiB of ${budget} KiB`);
  expect(over).toEqual([]);
}

const texts = new Map<string, string>();

/** Files that a script brings along, found in its text by one kind of import. */
function importsOf(file: string, kind: RegExp): string[] {
  const text = texts.get(file) ?? read(file).toString();
  texts.set(file, text);
  return [...text.matchAll(kind)].map(([, to = '']) => posix.join(posix.dirname(file), to));
}

const statically = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;
const onDemand = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

/** Scripts with everything that they import before they run. */
function closure(files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) for (const imported of importsOf(file, statically)) all.add(imported);
  return [...all];
}

const scriptsOf = ({ document }: BuiltPage): string[] =>
  closure(
    [...all(document, 'script[src]'), ...all(document, 'link[rel=modulepreload]')].map((element) =>
      (attribute(element, 'src') ?? attribute(element, 'href') ?? '').slice(1),
    ),
  );

/** What a page’s scripts load on demand, by the file that they name, with everything that it brings along. */
function onDemandOf(page: BuiltPage, named: (file: string) => boolean): string[] {
  const before = scriptsOf(page);
  return closure(before.flatMap((file) => importsOf(file, onDemand)).filter(named)).filter(
    (file) => !before.includes(file),
  );
}
const isPicker = (file: string) => file.includes('/pick-roles.');

describe('a matchup page with its charts', () => {
  test('is at most 120 KiB of HTML', () => {
    expectWithin(
      120,
      matchups.map(({ address, html }) => ({ name: address, size: kib(Buffer.byteLength(html)) })),
    );
  });

  // To compress all of them takes minutes, and the largest compressed is among the largest.
  test('is at most 23.5 KiB of HTML, compressed, in the longest', () => {
    const longest = [...matchups]
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, matchups.length > 300 ? 30 : 10);
    expectWithin(
      23.5,
      longest.map(({ address, html }) => ({ name: address, size: kib(packed(html)) })),
    );
  });
});

test.each([
  [60, 'the first page', /^\/$/],
  [110, 'the list of careers', /^\/roles\/$/],
  [140, 'a role', /^\/roles\/./],
])('at most %d KiB of HTML are %s', (budget, _, addresses) => {
  expectWithin(
    budget,
    pages
      .filter(({ address }) => addresses.test(address))
      .map(({ address, html }) => ({ name: address, size: kib(Buffer.byteLength(html)) })),
  );
});

describe('what answers the question of a matchup', () => {
  /** What a server sends first, in one go: ten packets. */
  const firstFlight = 14_600;

  // As packed as a server would send the page, cut off after the first packets, and unpacked as far as that goes.
  test.each([0, 1, 2, 3, 4])('arrives with the first packets: of the longest pages, no. %i', (rank) => {
    const { address, html } =
      [...matchups].sort((a, b) => b.html.length - a.html.length)[rank * 20] ?? matchups[0] ?? {};
    const packet = brotliCompressSync(html ?? '').subarray(0, firstFlight);
    const arrived = brotliDecompressSync(packet, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
    for (const id of ['short', 'pay', 'growth', 'glance']) expect(arrived, address).toContain(`id=${id}`);
  });
});

test.each([
  [10.4, 'a matchup', /^\/compare\/./],
  [10.6, 'a career', /^\/roles\/./],
  [8.75, 'a page of text, a source, an occupation', /^\/(sources|claims|occupations|method|about|changes|data)\//],
  [11, 'any page', /^\//],
])('at most %d KiB, compressed, are style sheets of %s', (budget, _, addresses) => {
  const styled = pages.filter((page) => !leadsElsewhere(page) && addresses.test(page.address));
  const sizes = styled.map(({ address, document }) => {
    const sheets = all(document, 'link[rel=stylesheet]').map((link) => (attribute(link, 'href') ?? '').slice(1));
    expect(sheets.length, address).toBeGreaterThan(0);
    return { name: address, size: sizeOf(sheets) };
  });
  expectWithin(budget, sizes);
});

const choosing = '/choose/';

test('the tool for choosing is at most 4 KiB of scripts; with two careers, what shows them and their figures 44 KiB in all, compressed', () => {
  const [page] = pages.filter(({ address }) => address === choosing);
  expectWithin(4, page ? [{ name: choosing, size: sizeOf(scriptsOf(page)) }] : []);
  const shown = page ? onDemandOf(page, (file) => /show-choice/.test(file)) : [];
  expect(shown.length).toBeGreaterThan(0);
  const records = filesOf(real.folder)
    .filter((file) => /^compare\/roles\/[^/]+\.json$/.test(file))
    .map((file) => ({ file, size: sizeOf([file]) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 2)
    .map(({ file }) => file);
  expectWithin(44, [{ name: `${choosing} with ${records.join(' and ')}`, size: sizeOf([...shown, ...records]) }]);
});

test('what draws the list of careers anew is at most 7.15 KiB, compressed, its numbers 30 KiB, and both load only on demand', () => {
  const [page] = pages.filter(({ address }) => address === '/roles/');
  const shown = page ? onDemandOf(page, (file) => /show-roles/.test(file)) : [];
  expect(shown.length).toBeGreaterThan(0);
  expectWithin(7.15, [{ name: '/roles/', size: sizeOf(shown) }]);
  expectWithin(30, [{ name: 'roles/list.json', size: sizeOf(['roles/list.json']) }]);
});

test('scripts of a page before a chart is in view are at most 3.55 KiB, compressed', () => {
  const scripted = pages.filter((page) => scriptsOf(page).length > 0 && page.address !== choosing);
  expect(scripted.filter((page) => matchups.includes(page)).length).toBe(matchups.length);
  expectWithin(
    3.55,
    scripted.map((page) => ({ name: page.address, size: sizeOf(scriptsOf(page)) })),
  );
});

test('the chart code is at most 58 KiB, compressed, and loads only on demand', () => {
  const sizes = matchups.map((page) => {
    const chart = onDemandOf(page, (file) => /live-chart/.test(file));
    expect(chart.length, page.address).toBeGreaterThan(0);
    return { name: page.address, size: sizeOf(chart) };
  });
  expectWithin(58, sizes);
  expect(Math.min(...sizes.map(({ size }) => size))).toBeGreaterThan(10);
});

test('everything that the picker loads is at most 60,000 bytes, compressed: code, style, the list of all careers and job titles', () => {
  const scripted = pages.filter((page) => !leadsElsewhere(page) && !isFramed(page));
  const styles = filesOf(real.folder).filter((file) => /\/picker\.[^/]+\.css$/.test(file));
  expect(styles.length).toBeGreaterThan(0);
  const loaded = scripted.map((page) => {
    const opening = onDemandOf(page, isPicker);
    expect(opening.length, page.address).toBeGreaterThan(0);
    const before = scriptsOf(page);
    const understanding = closure(opening.flatMap((file) => importsOf(file, onDemand))).filter(
      (file) => !before.includes(file),
    );
    expect(understanding.length, page.address).toBeGreaterThan(0);
    const files = new Set([...opening, ...understanding, ...styles, 'compare/roles.json', 'compare/titles.json']);
    return { name: page.address, size: sizeOf([...files]) };
  });
  expectWithin(60_000 / 1024, loaded);
});

test('the controls of pay are at most 27.5 KiB, compressed, with their answer 33; the answer about any roles 34.6, without charts and picker', () => {
  const [matchup] = matchups;
  const [compare] = pages.filter(({ address }) => address === '/compare/');
  if (!matchup || !compare) throw new Error('A page is missing.');
  for (const [page, name, budget] of [
    [matchup, /pay-controls/, 27.5],
    [compare, /compare-many/, 34.6],
  ] as const) {
    const code = onDemandOf(page, (file) => name.test(file));
    expect(code.length, page.address).toBeGreaterThan(0);
    expectWithin(budget, [{ name: page.address, size: sizeOf(code) }]);
  }
  // What draws the answer comes beside the controls.
  const before = scriptsOf(matchup);
  const controls = onDemandOf(matchup, (file) => /pay-controls/.test(file));
  const drawn = closure(controls.flatMap((file) => importsOf(file, onDemand)).filter((file) => /draw-pay/.test(file)));
  const all = new Set([...controls, ...drawn].filter((file) => !before.includes(file)));
  expect(drawn.length).toBeGreaterThan(0);
  expectWithin(33, [{ name: matchup.address, size: sizeOf([...all]) }]);
});

test('what stands below the answer about any roles is at most 23.5 KiB of code, compressed, and loads after it', () => {
  const [compare] = pages.filter(({ address }) => address === '/compare/');
  if (!compare) throw new Error('A page is missing.');
  const answer = onDemandOf(compare, (file) => /compare-many/.test(file));
  const below = closure(
    answer.flatMap((file) => importsOf(file, onDemand)).filter((file) => /sections-below/.test(file)),
  );
  const later = below.filter((file) => !answer.includes(file) && !scriptsOf(compare).includes(file));
  expect(later.length).toBeGreaterThan(0);
  expectWithin(23.5, [{ name: later.join(), size: sizeOf(later) }]);
});

test('fonts are two files of at most 60 KiB together', () => {
  const fonts = filesOf(real.folder).filter((file) => /\.(woff2?|ttf|otf)$/.test(file) && !frozenFile.test(file));
  expect(fonts).toHaveLength(2);
  const size = kib(fonts.reduce((sum, file) => sum + read(file).length, 0));
  expectWithin(60, [{ name: fonts.join(' and '), size }]);
});
