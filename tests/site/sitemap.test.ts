import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { site as config } from '../../src/site.ts';
import { all, attribute, isFramed, leadsElsewhere, one, pagesOf, textOf } from './built-pages.ts';
import { datasetOf, sites } from './sites.ts';

describe.each(sites)('under $base', (site) => {
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const pages = pagesOf(site);
  const { releases, roles, occupations, sources, claims } = datasetOf(site);
  const least = [roles, occupations, sources, claims].flat().length;
  const xml = (file: string) => parseDocument(read(file), { xmlMode: true });

  test('the sitemap lists every canonical page that search engines may keep, and nothing else', () => {
    const listed = all(xml('sitemap.xml'), 'url loc').map(textOf);
    const kept = pages.filter(
      (page) =>
        !leadsElsewhere(page) &&
        all(page.document, 'link[rel=canonical]').length > 0 &&
        !all(page.document, 'meta[name=robots]').some((meta) => attribute(meta, 'content')?.includes('noindex')),
    );
    expect(kept.length).toBeGreaterThan(least);
    expect([...listed].sort()).toEqual(kept.map(({ address }) => config.address + address).sort());
  });

  test('every date of the sitemap is the day of a release', () => {
    const days = all(xml('sitemap.xml'), 'url lastmod').map(textOf);
    expect(days.length).toBeGreaterThan(least);
    const known = releases.map(({ day }) => day);
    expect(days.filter((day) => !known.includes(day))).toEqual([]);
  });

  test('the robots file names the sitemap', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${config.address}${site.base}sitemap.xml\n`);
  });

  test('every page names the feed, and the feed has an entry for each release that leads to its section', () => {
    const feed = xml('changes/feed.xml');
    const full = pages.filter((page) => !leadsElsewhere(page) && !isFramed(page));
    const without = full.filter(
      ({ document }) =>
        attribute(one(document, 'link[type=application/atom+xml]'), 'href') !== `${site.base}changes/feed.xml`,
    );
    expect(without.map(({ address }) => address)).toEqual([]);
    const links = all(feed, 'entry link').map((link) => attribute(link, 'href') ?? '');
    expect(links.length).toBe(releases.length);
    const [changes] = pages.filter(({ address }) => address === `${site.base}changes/`);
    const sections = changes ? all(changes.document, 'section[id]').map((section) => attribute(section, 'id')) : [];
    for (const link of links) {
      const [page, id] = link.split('#');
      expect(page).toBe(`${config.address}${site.base}changes/`);
      expect(sections).toContain(id);
    }
  });

  test('the icon for phones is a PNG file', () => {
    expect(readFileSync(join(site.folder, 'apple-touch-icon.png')).subarray(1, 4).toString()).toBe('PNG');
  });
});
