import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site as config } from '../../src/site.ts';
import { all, attribute, type BuiltPage, filesOf, frozenFile, one, pagesOf } from './built-pages.ts';
import { sites } from './sites.ts';

const loading = new Set(['src', 'srcset', 'poster', 'data', 'background', 'xlink:href', 'formaction', 'ping']);
const linked = /^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)$/;

/** Addresses that a browser fetches, or opens a connection to, without being asked. */
function subresources({ document }: BuiltPage): string[] {
  return all(document, '').flatMap((element) => {
    const own = Object.entries(element.attribs).flatMap(([name, value]) => (loading.has(name) ? [value] : []));
    const rel = attribute(element, 'rel');
    return element.name === 'link' && rel && linked.test(rel) ? [...own, attribute(element, 'href') ?? ''] : own;
  });
}

describe.each(sites)('under $base', (site) => {
  const pages = pagesOf(site);
  const found = (selector: string) =>
    pages.flatMap(({ address, document }) => all(document, selector).map((element) => ({ address, element })));
  const scripts = found('script');
  const files = (ending: string) =>
    filesOf(site.folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ file, text: readFileSync(join(site.folder, file), 'utf8') }));

  test('every page carries a policy that allows only the site’s own files', () => {
    for (const { address, document } of pages) {
      const policies = all(document, 'meta[http-equiv=Content-Security-Policy]');
      const rules = (attribute(policies[0] ?? one(document, 'html'), 'content') ?? '')
        .split(';')
        .map((rule) => rule.trim());
      expect(policies.length, address).toBe(1);
      expect(rules, address).toContain("default-src 'none'");
      expect(rules, address).toContain("script-src 'self'");
      const allowed = rules.flatMap((rule) => rule.split(' ').slice(1));
      expect(
        allowed.filter((source) => !["'none'", "'self'", 'data:'].includes(source)),
        address,
      ).toEqual([]);
      expect(
        rules.filter((rule) => rule.includes('data:') && !rule.startsWith('img-src')),
        address,
      ).toEqual([]);
    }
  });

  test('the policy stands before anything that it governs', () => {
    for (const { address, document } of pages) {
      const inHead = all(one(document, 'head'), '').map(({ name, attribs }) => attribs['http-equiv'] ?? name);
      const governed = inHead.findIndex((name) => /^(link|script|style)$/.test(name));
      expect(inHead.indexOf('Content-Security-Policy'), address).toBeLessThan(governed);
    }
  });

  test('no script or style is written into a page', () => {
    const run = scripts.filter(({ element }) => attribute(element, 'type') !== 'application/ld+json');
    expect(run.length).toBeGreaterThan(20);
    const inline = run.filter(({ element }) => !attribute(element, 'src') || element.children.length > 0);
    expect(inline.map(({ address }) => address)).toEqual([]);
    expect(found('style').map(({ address }) => address)).toEqual([]);
  });

  // A block of data is never run, so the policy needs no exception for it; but it must not be able to end itself.
  test('data written into a page are JSON without any markup', () => {
    const blocks = found('script[type=application/ld+json]');
    expect(blocks.length).toBeGreaterThan(20);
    for (const { address, element } of blocks) {
      const text = element.children.map((child) => ('data' in child ? child.data : '')).join('');
      expect(text, address).not.toContain('<');
      expect(JSON.parse(text), address).toMatchObject({ '@context': 'https://schema.org' });
      expect(Object.keys(element.attribs), address).toEqual(['type']);
    }
  });

  test('no element carries a style or an event handler, and no link a script', () => {
    const stray = found('').filter(({ element }) =>
      Object.entries(element.attribs).some(
        ([name, value]) => name === 'style' || /^on/i.test(name) || /^\s*(javascript|vbscript|data):/i.test(value),
      ),
    );
    expect(
      stray.map(({ address, element }) => `${address} <${element.name}> ${JSON.stringify(element.attribs)}`),
    ).toEqual([]);
  });

  test('pages fetch nothing from anywhere else', () => {
    const fetched = pages.flatMap(subresources);
    expect(fetched.length).toBeGreaterThan(pages.length);
    expect(fetched.filter((address) => !address.startsWith(site.base) || address.startsWith('//'))).toEqual([]);
    for (const tag of ['iframe', 'object', 'embed', 'img', 'audio', 'video', 'base'])
      expect(
        found(tag).map(({ address }) => address),
        tag,
      ).toEqual([]);
  });

  test('style sheets fetch nothing from anywhere else', () => {
    // Those of frozen pages name fonts beside them, which a test of their own looks for.
    const sheets = files('.css').filter(({ file }) => !frozenFile.test(file));
    expect(sheets.length).toBeGreaterThan(0);
    for (const { file, text } of sheets) {
      const addresses = [...text.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g)].map(
        ([, address = '']) => address,
      );
      const foreign = addresses.filter(
        (address) => !/^(data:image\/|#|%23)/.test(address) && !address.startsWith(site.base),
      );
      expect(foreign, file).toEqual([]);
    }
  });

  test('scripts name no address of another site', () => {
    const modules = files('.js');
    expect(modules.length).toBeGreaterThan(2);
    for (const { file, text } of modules) {
      const addresses = [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)]+/g)].map(([address]) => address);
      // The name of a namespace is no address to fetch, and links to the code host are for readers to follow.
      expect(
        addresses.filter(
          (address) =>
            !['http://www.w3.org/', config.repository, config.address].some((own) => address.startsWith(own)),
        ),
        file,
      ).toEqual([]);
      expect(text, file).not.toMatch(/\b(sendBeacon|XMLHttpRequest|WebSocket|document\.cookie|localStorage)\b/);
      expect(text, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });
});
