import { describe, expect, test } from 'vitest';
import { site as siteFacts } from '../../src/site.ts';
import { all, attribute, type BuiltPage, leadsElsewhere, one, pagesOf, textOf } from './built-pages.ts';
import { datasetOf, real, sites } from './sites.ts';

interface Block {
  '@type': string;
  name?: string;
  itemListElement?: { position: number; name: string; item: string }[];
  estimatedSalary?: Record<string, string | number>[];
  mainEntityOfPage?: string;
}

function blocksOf({ document }: BuiltPage, type: string): Block[] {
  return all(document, 'script[type=application/ld+json]')
    .map((element) => element.children.map((child) => ('data' in child ? child.data : '')).join(''))
    .map((text): Block => JSON.parse(text))
    .filter((block) => block['@type'] === type);
}

describe.each(sites)('under $base', (site) => {
  const pages = pagesOf(site).filter((page) => !leadsElsewhere(page));
  const dataset = datasetOf(site);
  const addresses = new Set(pages.map(({ address }) => siteFacts.address + address));
  const below = (room: string) =>
    pages.filter(({ address }) => address.startsWith(`${site.base}${room}/`) && address !== `${site.base}${room}/`);

  test('roles, occupations and sources say the way to them as they show it', () => {
    const rooms = ['roles', 'occupations', 'sources'].flatMap(below);
    expect(rooms.length).toBeGreaterThan(dataset.sources.length + dataset.roles.length);
    for (const page of rooms) {
      const [list, ...more] = blocksOf(page, 'BreadcrumbList');
      const trail = list?.itemListElement ?? [];
      expect(more, page.address).toEqual([]);
      expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
      expect(trail.filter(({ item }) => !addresses.has(item))).toEqual([]);
      expect(trail.at(-1)?.item).toBe(siteFacts.address + page.address);
      const shown = all(one(page.document, '[data-trail]'), 'a').map((link) => [textOf(link), attribute(link, 'href')]);
      expect(trail.slice(0, -1).map(({ name, item }) => [name, item.slice(siteFacts.address.length)])).toEqual(shown);
    }
  });

  test('every amount of a role as an occupation stands on its page', () => {
    const blocks = below('roles').flatMap((page) => blocksOf(page, 'Occupation').map((block) => ({ page, block })));
    expect(blocks.length).toBeGreaterThan(dataset.roles.length / 3);
    for (const { page, block } of blocks) {
      const text = textOf(one(page.document, 'main'));
      expect(text).toContain(block.name);
      expect(block.mainEntityOfPage).toBe(siteFacts.address + page.address);
      for (const salary of block.estimatedSalary ?? []) {
        expect(salary.median, page.address).toBeGreaterThan(0);
        expect(text, page.address).toContain(`$${salary.median?.toLocaleString('en-US')}`);
      }
    }
  });

  test('only publications that are datasets say so', () => {
    const published = dataset.sources.filter(({ kind }) => kind !== 'editorial');
    const said = below('sources').filter((page) => blocksOf(page, 'Dataset').length === 1);
    expect(said.length).toBe(published.length);
    if (site === real) expect(said.length).toBeLessThan(dataset.sources.length);
  });
});
