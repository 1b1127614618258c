import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mostBytes } from '../../src/frozen/freeze.ts';
import { site as config } from '../../src/site.ts';
import { all, attribute, filesOf, frozenFile, one, parse, textOf } from './built-pages.ts';
import { builtPairs, real, sites, unbuiltAddresses } from './sites.ts';

describe.each(sites)('under $base', (site) => {
  const files = filesOf(site.folder).filter((file) => frozenFile.test(file));
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const frozen = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, document: parse(read(file)) }));

  const unbuilt = unbuiltAddresses(site);
  const pathOf = (file: string, address: string) => new URL(address, `http://site${site.base}${file}`).pathname;

  /** The file that an address on a frozen page stands for, wherever the site stands. */
  function target(file: string, address: string): string {
    const pathname = pathOf(file, address);
    return join(site.folder, pathname.slice(site.base.length), pathname.endsWith('/') ? 'index.html' : '');
  }

  test('there are some, and all together they are small', () => {
    expect(frozen.length).toBeGreaterThan(0);
    const size = files.reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0);
    expect(size).toBeLessThan(mostBytes);
  });

  test('each names by relative addresses only files that are there', () => {
    for (const { file, document } of frozen) {
      const named = all(document, '').flatMap(({ attribs }) =>
        [attribs.href, attribs.src].filter((to) => to !== undefined && !/^(https:|mailto:|#|data:)/.test(to)),
      ) as string[];
      expect(named.length, file).toBeGreaterThan(10);
      expect(named.filter((to) => to.startsWith('/'))).toEqual([]);
      // The small site has hardly any of the pages that frozen ones lead to.
      if (site !== real) continue;
      const missing = named.filter((to) => !existsSync(target(file, to)) && !unbuilt.has(pathOf(file, to)));
      expect(missing, file).toEqual([]);
    }
  });

  test('each has the policy of the site, one small script, and styles and fonts beside it', () => {
    for (const { file, document } of frozen) {
      expect(attribute(one(document, 'meta[http-equiv=Content-Security-Policy]'), 'content')).toContain(
        "script-src 'self'",
      );
      expect(all(document, 'script').map((script) => attribute(script, 'src'))).toEqual(['../../newer.js']);
      // Only a popover opens without a script.
      expect(all(document, 'input')).toEqual([]);
      expect(all(document, 'button').filter((button) => !attribute(button, 'popovertarget'))).toEqual([]);
      for (const sheet of all(document, 'link[rel=stylesheet]')) {
        const path = target(file, attribute(sheet, 'href') ?? '');
        const fonts = [...readFileSync(path, 'utf8').matchAll(/url\("(\.\/[^"]+)"\)/g)].map(([, to = '']) => to);
        expect(fonts.filter((font) => !existsSync(join(path, '..', font)))).toEqual([]);
      }
    }
  });

  test('search engines keep none, and each leads to the page of today, which leads to the newest copy', () => {
    for (const { file, document } of frozen) {
      expect(attribute(one(document, 'meta[name=robots]'), 'content')).toBe('noindex');
      const pair = file.split('/').at(-2);
      const links = all(one(one(document, 'main'), 'p'), 'a').map((link) => attribute(link, 'href'));
      expect(links).toEqual([`../../../compare/${pair}/`]);
    }
    const leading = filesOf(site.folder)
      .filter((file) => /^compare\/.+-vs-.+\/index\.html$/.test(file))
      .filter((file) => read(file).includes('id=frozen-copy'));
    const copied = new Set(frozen.map(({ file }) => file.split('/').at(-2)));
    expect(leading.length).toBe(builtPairs(site).filter((pair) => copied.has(pair)).length);
    expect(leading.length).toBeGreaterThan(0);
    for (const file of leading) {
      const own = files.filter((copy) => copy.endsWith(`/${file.split('/').at(-2)}/index.html`)).sort();
      const href = attribute(one(parse(read(file)), '#frozen-copy a'), 'href') ?? '';
      expect(`${href.slice(site.base.length)}index.html`).toBe(own.at(-1));
    }
  });

  test('the picture of each stands under the address and the base path of the site, or it names none', () => {
    for (const { file, document } of frozen) {
      const [picture] = all(document, 'meta[property="og:image"]').map((meta) => attribute(meta, 'content') ?? '');
      if (picture === undefined) continue;
      const root = config.address + site.base;
      expect(picture.startsWith(root), `${file}: ${picture}`).toBe(true);
      expect(existsSync(join(site.folder, picture.slice(root.length))), picture).toBe(true);
    }
  });

  test('the list of frozen pages names each once', () => {
    const listed = all(parse(read('frozen/index.html')), 'main ul a');
    expect(listed.map((link) => attribute(link, 'href')).sort()).toEqual(
      frozen.map(({ file }) => site.base + file.replace('index.html', '')).sort(),
    );
    expect(listed.filter((link) => !/ vs /.test(textOf(link)))).toEqual([]);
  });
});
