import { expect, test } from 'vitest';
import { besideIt, freezePage, styleSheetsOf } from '../../../src/frozen/freeze-page.ts';

const built = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A vs b – Site</title>
<link rel="canonical" href="https://site.example/base/compare/a-vs-b/"><link rel="stylesheet" href="/base/_astro/page.1.css">
<meta property="og:url" content="https://site.example/base/compare/a-vs-b/"><meta property="og:title" content="A vs b"></head>
<body><form data-live><select></select></form><main id="main"><p id=frozen-copy class=wide><a href="/base/frozen/x/">A frozen copy</a></p>
<p>$10 <a href="/base/roles/a/">a</a> <a href="#c1">1</a> <a href="https://other.example/">other</a></p></main>
<script type="module" src="/base/_astro/x.js"></script></body></html>`;

const page = {
  html: built,
  base: '/base/',
  path: 'compare/a-vs-b/',
  release: '2026-11-20',
  written: '20 November 2026',
};
const beside = { styles: ['page.1.css'], fonts: ['font.2.woff2'] };
const frozen = freezePage({ ...page, ...beside });

test('a frozen page says of which release it is, and leads to the page of today', () => {
  expect(frozen).toContain('<html data-release="2026-11-20" lang="en">');
  expect(frozen).toContain('<title>A vs b – Site, release of 20 November 2026</title>');
  expect(frozen).toMatch(
    /<main id="main"><div class="wrap"><p [^>]*><span><b>Frozen copy, release of 20 November 2026\.<\/b>/,
  );
  expect(frozen).toContain('<a href="../../../compare/a-vs-b/">The page of today</a>');
});

test('a frozen page is kept from search engines and names no other address as its own', () => {
  expect(frozen).toContain('<meta name="robots" content="noindex">');
  expect(frozen).not.toMatch(/canonical|og:url/);
  expect(frozen).toContain('og:title');
});

test('of scripts only the one that looks for newer figures is left, and nothing that needs another', () => {
  expect(frozen.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="../../newer.js">']);
  expect(frozen).not.toContain('<form');
});

test('what a page says is kept, its links lead to the same places, and its styles and fonts stand beside it', () => {
  expect(frozen).toContain(
    '<p>$10 <a href="../../../roles/a/">a</a> <a href="#c1">1</a> <a href="https://other.example/">other</a></p>',
  );
  expect(frozen.match(/<link[^>]*>/g)).toEqual([
    '<link rel="preload" href="../font.2.woff2" as="font" type="font/woff2" crossorigin>',
    '<link rel="stylesheet" href="../page.1.css">',
  ]);
  expect(frozen).not.toContain('"/base/');
});

test('parts marked as live are left out whole, and every other byte is kept', () => {
  const freezing = (body: string) => {
    const html = freezePage({ ...page, html: `<html lang="en"><body><main>${body}</main></body></html>`, ...beside });
    return html.split('of the release of </p></div>')[1]?.split('</main>')[0];
  };
  expect(freezing('a<div data-live><div><div>b</div></div></div >c')).toBe('ac');
  expect(freezing('<p>a<span class=x data-live=""><b>b</b></span> c')).toBe('<p>a c');
  expect(freezing('<ul><li data-live>a<li>b</ul>')).toBe('<ul><li>b</ul>');
  expect(freezing('<ul><li>a<li data-live>b</ul>c')).toBe('<ul><li>a</ul>c');
  expect(freezing('a<input data-live>b<INPUT  checked>')).toBe('ab<INPUT  checked>');
  expect(freezing('<b title="data-live">a</b>')).toBe('<b title="data-live">a</b>');
});

test('whether a frozen copy exists already makes no difference to it', () => {
  const without = built.replace(/<p id=frozen-copy.*?<\/p>/, '');
  expect(freezePage({ ...page, html: without, ...beside })).toBe(frozen);
});

test('the files of a style sheet stand beside it', () => {
  expect(styleSheetsOf(built)).toEqual(['/base/_astro/page.1.css']);
  expect(besideIt('a{src:url(/base/_astro/b.2.woff2) format("woff2")}c{d:url("data:image/svg+xml,x")}')).toEqual({
    css: 'a{src:url("./b.2.woff2") format("woff2")}c{d:url("data:image/svg+xml,x")}',
    files: ['/base/_astro/b.2.woff2'],
  });
});
