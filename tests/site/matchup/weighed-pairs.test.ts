import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pairPay } from '../../../src/view/base/pair-pay.ts';
import { all, attribute, one, pagesOf, textOf, weighedOf } from '../built-pages.ts';
import { builtWeighed, datasetOf, real } from '../sites.ts';

const pages = weighedOf(pagesOf(real));
const { career } = datasetOf(real);
const idOf = (address: string) => /\/compare\/(.+)\/$/.exec(address)?.[1] ?? '';
const careersOf = (address: string) => {
  const [a = '', b = ''] = idOf(address).split('-vs-');
  return [career(a), career(b)] as const;
};

test('every pair that people weigh has its page', () => {
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.map(({ address }) => idOf(address)).sort()).toEqual(builtWeighed(real).sort());
});

describe.each(pages)('$address', ({ address, html, document }) => {
  const [a, b] = careersOf(address);

  // Of all 7,554 pages three have more than 46 KiB, those of the most sections and the longest names; 1.2 are the part on places.
  test('is at most 48 KiB of HTML, 9.5 KiB compressed', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(48 * 1024);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(9.5 * 1024);
  });

  test('is one page under its own address, with its picture', () => {
    const path = new URL(attribute(one(document, 'link[rel=canonical]'), 'href') ?? '').pathname;
    expect(path).toBe(address);
    const metas = all(document, 'meta[property=og:image]').map((meta) => attribute(meta, 'content') ?? '');
    expect(metas.map((image) => new URL(image).pathname)).toEqual([`/pictures/${idOf(address)}.png`]);
    expect(existsSync(join(real.folder, `pictures/${idOf(address)}.png`))).toBe(true);
    expect(textOf(one(document, 'script[type=application/ld+json]'))).toBe('');
  });

  test('answers in what a server sends first, without a script', () => {
    const packet = brotliCompressSync(html).subarray(0, 14_600);
    const arrived = brotliDecompressSync(packet, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
    for (const id of ['pay', 'growth']) expect(arrived).toContain(`id=${id}`);
    const head = textOf(one(document, '[data-head]'));
    for (const { name } of [a, b]) expect(head).toContain(name);
    expect(textOf(one(document, '[data-verdict]'))).toMatch(/\.$/);
    expect(all(document, '[data-head] a[href=#sources]')).toHaveLength(1);
  });

  test('tells search engines a claim: its basis, place and time', () => {
    const said = attribute(one(document, 'meta[name=description]'), 'content') ?? '';
    expect(said).toBe(textOf(one(document, '[data-verdict]')));
    if (!pairPay(a, b).leading) return;
    expect(said).toMatch(/\bUS\b/);
    expect(said).toMatch(/\b20\d\d\b/);
  });

  test('says nothing of itself as if it were another page', () => {
    const links = all(one(document, 'main'), 'a').map((link) => attribute(link, 'href') ?? '');
    // The way back from a view that was sent, and nothing else, leads here.
    expect(links.filter((link) => link === address)).toHaveLength(1);
  });
});

test('pages of such pairs are told apart by their titles', () => {
  const titles = pages.map(({ document }) => textOf(one(document, 'title')));
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/^.+ vs .+: pay, jobs, growth \(US\) – /);
});

test('the list of built pairs is small', () => {
  expect(brotliCompressSync(readFileSync(join(real.folder, 'compare/pairs.json'))).length).toBeLessThanOrEqual(
    7 * 1024,
  );
});
