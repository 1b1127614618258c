import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site as config } from '../../src/site.ts';
import {
  all,
  attribute,
  type BuiltPage,
  filesOf,
  frozenFile,
  isFramed,
  leadsElsewhere,
  matchupsOf,
  one,
  pagesOf,
} from './built-pages.ts';
import { datasetOf, real, sites, unbuiltAddresses } from './sites.ts';

const linking = ['href', 'src', 'srcset', 'poster', 'action', 'data-figures'];

/** Every address that a page names, with the element that names it. */
function addressesIn({ document }: BuiltPage): { tag: string; attribute: string; to: string; rel: string }[] {
  return all(document, '').flatMap((element) =>
    linking.flatMap((name) => {
      const to = attribute(element, name);
      return to === undefined ? [] : [{ tag: element.name, attribute: name, to, rel: attribute(element, 'rel') ?? '' }];
    }),
  );
}

/** A page leads to another, with and without script. */
function expectToLead({ document }: BuiltPage, canonical: string): void {
  expect(attribute(one(document, 'link[rel=canonical]'), 'href')).toBe(config.address + canonical);
  expect(attribute(one(document, 'noscript meta[http-equiv=refresh]'), 'content')).toBe(`0;url=${canonical}`);
  expect(attribute(one(document, 'body a'), 'href')).toBe(canonical);
  expect(attribute(one(document, 'script'), 'src')).toMatch(/\.js$/);
  // A page that search engines may not keep would not pass its links on to the canonical one.
  expect(all(document, 'meta[name=robots]')).toEqual([]);
}

describe.each(sites)('under $base', (site) => {
  const pages = pagesOf(site);
  const { roles, official, sources } = datasetOf(site);
  const unbuilt = unbuiltAddresses(site);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const links = pages.flatMap((page) => addressesIn(page).map((link) => ({ page, ...link })));
  const isInternal = ({ to }: (typeof links)[number]) => to.startsWith('/') || to.startsWith('#');
  const internal = links.filter(isInternal);
  const shown = (link: (typeof links)[number]) => `${link.page.address}: ${link.tag} ${link.to}`;

  /** The file that an internal address stands for. */
  const exists = (path: string) => {
    const file = join(site.folder, path.slice(site.base.length), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile();
  };

  test('every internal link leads to a page or a file', () => {
    expect(internal.length).toBeGreaterThan(pages.length * 5);
    const paths = internal
      .filter(({ to }) => to.startsWith('/'))
      .map((link) => ({ ...link, path: link.to.replace(/[?#].*/, '') }));
    expect(paths.filter(({ path }) => !exists(path) && !unbuilt.has(path)).map(shown)).toEqual([]);
  });

  test('every internal link stays below the base path', () => {
    const stray = internal.filter(({ to }) => to.startsWith('/') && !to.startsWith(site.base));
    expect(stray.map(shown)).toEqual([]);
  });

  test('every fragment is an id of the page that it leads to', () => {
    const fragments = internal.filter(({ to }) => to.includes('#'));
    expect(fragments.length).toBeGreaterThan(pages.length);
    const known = new Map<BuiltPage, Set<string | undefined>>();
    const idsOf = (page: BuiltPage) => {
      const ids = known.get(page) ?? new Set(all(page.document, '[id]').map((element) => attribute(element, 'id')));
      known.set(page, ids);
      return ids;
    };
    const dead = fragments.filter(({ page, to }) => {
      const [path = '', id = ''] = to.split('#');
      if (unbuilt.has(path)) return false;
      const target = path ? byAddress.get(path) : page;
      return !target || !idsOf(target).has(decodeURIComponent(id));
    });
    expect(dead.map(shown)).toEqual([]);
  });

  test('links that leave the site are https or mailto, and none names the site’s own address', () => {
    const leaving = links.filter((link) => !isInternal(link) && link.rel !== 'canonical');
    expect(leaving.length).toBeGreaterThan(pages.length);
    expect(leaving.filter(({ to }) => !/^(https:\/\/[^/]|mailto:)/.test(to)).map(shown)).toEqual([]);
    expect(leaving.filter(({ to }) => to.startsWith(config.address)).map(shown)).toEqual([]);
  });

  test('addresses in style sheets are of files below the base path', () => {
    const sheets = filesOf(site.folder).filter((file) => file.endsWith('.css') && !frozenFile.test(file));
    const named = sheets.flatMap((file) =>
      [...readFileSync(join(site.folder, file), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, to = '']) => to),
    );
    const files = named.filter((to) => !/^(data:image\/svg\+xml|#)/.test(to));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((to) => !to.startsWith(site.base) || !exists(to))).toEqual([]);
  });

  test('a page’s canonical address is its own', () => {
    const own = pages.filter((page) => !leadsElsewhere(page) && !isFramed(page) && !page.address.endsWith('/404.html'));
    expect(own.length).toBeGreaterThan(pages.length / 2);
    for (const { address, document } of own) {
      expect(attribute(one(document, 'link[rel=canonical]'), 'href')).toBe(config.address + address);
      expect(attribute(one(document, 'meta[property=og:url]'), 'content')).toBe(config.address + address);
    }
  });

  test('a pair in the other order leads to its canonical page, with and without script', () => {
    const reversed = pages.filter(({ address }) => {
      const [, a = '', b = ''] = /\/compare\/(.+)-vs-(.+)\/$/.exec(address) ?? [];
      return a > b;
    });
    expect(reversed.length).toBe(matchupsOf(pages).length);
    for (const page of reversed) expectToLead(page, page.address.replace(/([^/]+)-vs-([^/]+)/, '$2-vs-$1'));
  });

  test('every other name of a role or source is an address that leads to its page, also by the file of redirects, which leads from categories too', () => {
    const aliases = [
      ...roles.flatMap(({ id, profile }) =>
        profile.aliases.map((alias) => [`roles/${alias}/`, `roles/${id}/`] as const),
      ),
      ...sources.flatMap(({ id, aliases = [] }) =>
        aliases.map((alias) => [`sources/${alias}/`, `sources/${id}/`] as const),
      ),
    ];
    expect(aliases.length).toBeGreaterThan(site === real ? 50 : 2);
    if (site === real) expect(aliases).toContainEqual(['sources/bls-oews-state-2024/', expect.any(String)]);
    const lines = readFileSync(join(site.folder, '_redirects'), 'utf8').trim().split('\n');
    const categories = official.flatMap(({ id, links }) => links.map(({ occupation }) => [occupation.id, id] as const));
    expect(lines).toHaveLength(aliases.length + categories.length + 1);
    expect(lines).toContain(`${site.base}data/v1/industries/* ${site.base}data/v1/places/:splat 301`);
    for (const [category, id] of categories)
      expect(lines).toContain(`${site.base}occupations/${category}/ ${site.base}roles/${id}/ 301`);
    for (const [alias, id] of aliases) {
      const [from, to] = [`${site.base}${alias}`, `${site.base}${id}`];
      const page = byAddress.get(from);
      if (!page) throw new Error(`There is no page at ${from}.`);
      expectToLead(page, to);
      expect(lines).toContain(`${from} ${to} 301`);
    }
  });
});
