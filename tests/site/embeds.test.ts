import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { all, attribute, filesOf, marksIn, one, type Parent, pagesOf, textOf } from './built-pages.ts';
import { notesOf } from './notes.ts';
import { builtPairs, sites } from './sites.ts';

describe.each(sites)('under $base', (site) => {
  const { base, folder } = site;
  const pairs = builtPairs(site);
  const documents = new Map(pagesOf(site).map((page) => [page.address, page.document]));

  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  function page(path: string) {
    const document = documents.get(`${base}${path}/`);
    if (!document) throw new Error(`There is no page at ${path}.`);
    return document;
  }

  const hrefs = (root: Parent) => all(root, 'a').map((link) => attribute(link, 'href') ?? '');
  const leading = (addresses: readonly string[]) => new Set(addresses.filter((href) => href.includes('/sources/')));
  const named = (path: string, selector: string, name: string) =>
    all(page(path), selector).map((element) => attribute(element, name) ?? '');

  /** What the page of a pair says in its head, and what it offers to copy. */
  function matchup(pair: string) {
    const document = page(`compare/${pair}`);
    const head = one(document, '[data-head]');
    const marks = ['[data-verdict]', '[data-caption]', '[data-known]'].flatMap((part) =>
      all(head, part).flatMap(marksIn),
    );
    const cited = new Set(marks.map((mark) => attribute(mark, 'data-note')));
    const notes = notesOf(site, { document }).filter(({ id }) => cited.has(id));
    const section = one(document, '#embed');
    return {
      names: textOf(one(head, 'h1')),
      verdict: textOf(one(head, '[data-verdict]')),
      values: all(head, '[data-bar][aria-hidden] b').map(textOf),
      known: all(head, '[data-known] [data-figure]').map(textOf),
      sources: leading(notes.flatMap(({ said }) => hrefs(said))),
      picture: attribute(one(document, 'meta[property=og:image:alt]'), 'content') ?? '',
      offered: { code: textOf(one(section, 'pre')), links: hrefs(section) },
    };
  }

  function framed(pair: string) {
    const document = page(`embed/${pair}`);
    const main = one(document, 'main');
    return {
      name: textOf(one(main, 'h1')),
      text: textOf(main),
      values: all(main, '[data-bar] b').map(textOf),
      links: hrefs(main),
      inside: all(main, 'a').filter((link) => attribute(link, 'target') !== '_blank').length,
      robots: all(document, 'meta[name=robots]').map((meta) => attribute(meta, 'content')),
      canonical: all(document, 'link[rel=canonical]').length,
    };
  }

  const both = pairs.map((pair) => ({ pair, matchup: matchup(pair), frame: framed(pair) }));

  test('every matchup has a page for frames and a drawing, and there are no others', () => {
    const files = pairs.flatMap((pair) => [`embed/${pair}/index.html`, `embed/${pair}.svg`]);
    expect(files.length).toBeGreaterThan(0);
    expect(filesOf(folder).filter((file) => file.startsWith('embed/'))).toEqual(files.sort());
  });

  test('a framed page says what the head of its matchup says', () => {
    for (const { pair, matchup: full, frame } of both) {
      expect(frame.name.toLowerCase(), pair).toBe(full.names.toLowerCase());
      expect(frame.text, pair).toContain(full.verdict);
      expect(frame.values, pair).toEqual(full.values);
      expect(
        full.known.filter((figure) => !frame.text.includes(figure)),
        pair,
      ).toEqual([]);
    }
  });

  test('a framed page names the sources of its figures, and leads to them and to its matchup', () => {
    for (const { pair, matchup: full, frame } of both) {
      expect(frame.links, pair).toContain(`${base}compare/${pair}/`);
      expect(leading(frame.links), pair).toEqual(full.sources);
    }
  });

  test('search engines do not keep a framed page, and its links open outside the frame', () => {
    const kept = both.filter(({ frame }) => frame.robots.join() !== 'noindex' || frame.canonical > 0);
    expect(kept.map(({ pair }) => pair)).toEqual([]);
    expect(both.filter(({ frame }) => frame.inside > 0).map(({ pair }) => pair)).toEqual([]);
  });

  test('a framed page is at most 6 KB, with at most 2 KiB of styles and 1 KiB of scripts, compressed', () => {
    const large = pairs.filter((pair) => Buffer.byteLength(read(`embed/${pair}/index.html`)) > 6000);
    expect(large).toEqual([]);
    const packed = (address: string) => brotliCompressSync(read(address.slice(base.length))).length;
    const [pair = ''] = pairs;
    const sheets = named(`embed/${pair}`, 'link[rel=stylesheet]', 'href').map(packed);
    const scripts = named(`embed/${pair}`, 'script', 'src').map(packed);
    expect([sheets.length, scripts.length]).toEqual([1, 1]);
    expect(sheets[0]).toBeLessThanOrEqual(2048);
    expect(scripts[0]).toBeLessThanOrEqual(1024);
  });

  test('the matchup offers both to copy, by their addresses', () => {
    for (const { pair, matchup: full } of both) {
      expect(full.offered.code, pair).toContain(`${base}embed/${pair}/" title=`);
      expect(full.offered.links, pair).toContain(`${base}embed/${pair}.svg`);
    }
  });

  test('a drawing is a small file that names no other, with the text of the matchup’s picture', () => {
    for (const { pair, matchup: full } of both) {
      const text = read(`embed/${pair}.svg`);
      const svg = one(parseDocument(text, { xmlMode: true }), 'svg');
      expect(Buffer.byteLength(text), pair).toBeLessThan(20_000);
      expect(text, pair).not.toMatch(/href=|url\(|@import|<image|<script/);
      expect(attribute(svg, 'viewBox')).toBe('0 0 1200 630');
      expect(textOf(one(svg, 'title'))).toBe(full.picture.replace(/\s+/g, ' ').replaceAll('\u2060', ''));
    }
  });
});
