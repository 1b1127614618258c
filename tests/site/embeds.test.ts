import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import {
  all,
  attribute,
  type BuiltPage,
  filesOf,
  isFramed,
  marksIn,
  matchupsOf,
  one,
  pagesOf,
  textOf,
} from './built-pages.ts';

describe.each(inject('sites'))('under $base', (site) => {
  const pages = pagesOf(site);
  const framed = new Map(pages.filter(isFramed).map((page) => [page.address, page]));
  const both = matchupsOf(pages).map((matchup) => {
    const frame = framed.get(matchup.address.replace('/compare/', '/embed/'));
    if (!frame) throw new Error(`${matchup.address} has no page for frames.`);
    return { matchup, frame };
  });
  const hrefs = ({ document }: BuiltPage) => all(document, 'main a').map((link) => attribute(link, 'href') ?? '');
  const drawing = ({ address }: BuiltPage) => `embed/${address.split('/').at(-2)}.svg`;
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

  test('every matchup has a page for frames and a drawing, and there are no others', () => {
    expect(both.length).toBeGreaterThan(0);
    const files = both.flatMap(({ frame }) => [`embed/${frame.address.split('/').at(-2)}/index.html`, drawing(frame)]);
    expect(filesOf(site.folder).filter((file) => file.startsWith('embed/'))).toEqual(files.sort());
  });

  test('a framed page says what the head of its matchup says', () => {
    for (const { matchup, frame } of both) {
      const text = textOf(one(frame.document, 'main'));
      expect(text, frame.address).toContain(textOf(one(matchup.document, '.head p.say')));
      expect(all(frame.document, '.bar b').map(textOf)).toEqual(all(matchup.document, 'h1 .eqb b').map(textOf));
      for (const figure of all(matchup.document, '.known .num')) expect(text).toContain(textOf(figure));
      const names = textOf(one(matchup.document, 'h1')).replace(/\$[\d,]+ ?/g, '');
      expect(textOf(one(frame.document, 'h1')).toLowerCase()).toBe(names.toLowerCase());
    }
  });

  test('a framed page names the sources of its figures, and leads to them and to its matchup', () => {
    for (const { matchup, frame } of both) {
      const marks = ['p.say', 'p.eqc', '.known'].flatMap((part) =>
        all(matchup.document, `.head ${part}`).flatMap(marksIn),
      );
      const sources = marks.map((mark) => {
        const popover = one(matchup.document, `#${attribute(mark, 'popovertarget')}`);
        return all(popover, 'a').map((link) => attribute(link, 'href') ?? '')[0] ?? '';
      });
      expect(hrefs(frame), frame.address).toContain(matchup.address);
      expect(new Set(hrefs(frame).filter((href) => href.includes('/sources/')))).toEqual(new Set(sources));
    }
  });

  test('search engines do not keep a framed page, and its links open outside the frame', () => {
    for (const { frame } of both) {
      expect(attribute(one(frame.document, 'meta[name=robots]'), 'content')).toBe('noindex');
      expect(all(frame.document, 'link[rel=canonical]')).toEqual([]);
      expect(all(frame.document, 'a').filter((link) => attribute(link, 'target') !== '_blank')).toEqual([]);
    }
  });

  test('a framed page is at most 6 KB, with at most 2 KiB of styles and 1 KiB of scripts, compressed', () => {
    const packed = (file: string) => brotliCompressSync(read(file.slice(site.base.length))).length;
    expect(both.filter(({ frame }) => Buffer.byteLength(frame.html) > 6000).map(({ frame }) => frame.address)).toEqual(
      [],
    );
    const [{ frame } = {}] = both;
    const named = (selector: string, name: string) =>
      frame ? all(frame.document, selector).map((element) => attribute(element, name) ?? '') : [];
    expect(
      named('link[rel=stylesheet]', 'href')
        .map(packed)
        .every((size) => size <= 2048),
    ).toBe(true);
    expect(named('link[rel=stylesheet]', 'href')).toHaveLength(1);
    expect(named('script', 'src')).toHaveLength(1);
    expect(
      named('script', 'src')
        .map(packed)
        .every((size) => size <= 1024),
    ).toBe(true);
  });

  test('the matchup offers both to copy, by their full addresses', () => {
    for (const { matchup, frame } of both) {
      const section = one(matchup.document, '#embed');
      expect(textOf(one(section, 'pre'))).toContain(`${frame.address}" title=`);
      expect(all(section, 'a').map((link) => attribute(link, 'href'))).toContain(site.base + drawing(frame));
    }
  });

  test('a drawing is a small file that names no other, with the text of the matchup’s picture', () => {
    for (const { matchup, frame } of both) {
      const text = read(drawing(frame));
      const svg = one(parseDocument(text, { xmlMode: true }), 'svg');
      expect(Buffer.byteLength(text), drawing(frame)).toBeLessThan(20_000);
      expect(text).not.toMatch(/href=|url\(|@import|<image|<script/);
      expect(attribute(svg, 'viewBox')).toBe('0 0 1200 630');
      expect(textOf(one(svg, 'title'))).toBe(
        attribute(one(matchup.document, 'meta[property=og:image:alt]'), 'content')
          ?.replace(/\s+/g, ' ')
          .replaceAll('\u2060', ''),
      );
    }
  });
});
