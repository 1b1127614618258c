import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isByArea } from '../../src/domain/area-rows.ts';
import { ownOccupation } from '../../src/domain/compare/own-occupation.ts';
import { all, attribute, leadsElsewhere, matchupsOf, one, pagesOf, textOf } from './built-pages.ts';
import { builtPairs, builtWeighed, datasetOf, sites } from './sites.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe.each(sites)('under $base', (site) => {
  const pages = pagesOf(site);
  const dataset = datasetOf(site);
  const placed = dataset.occupations.filter(({ areas }) => areas.length > 0);
  const pairs = builtPairs(site);
  const weighed = builtWeighed(site);
  /** Careers that are a category with a file of its places, of those that the pairs of the build are about. */
  const built = new Set([...pairs, ...weighed].flatMap((id) => id.split('-vs-')));
  const linked = new Set([...built].flatMap((id) => dataset.career(id).links.map(({ occupation }) => occupation.id)));
  const byPlace = [...dataset.roles, ...dataset.official].filter((career) => {
    const own = ownOccupation(career);
    return own && (!site.pairs || linked.has(own.id)) && existsSync(`${site.content}/places/${own.id}.csv`);
  });
  /** Categories that are no career under a name of their own: these alone have a page as a category. */
  const evidence = dataset.occupations.filter(({ career }) => career === undefined);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const at = (path: string) => byAddress.get(site.base + path);

  test('every pair of roles that was to be built has one page, under its ids in order', () => {
    const roles = ids(dataset.roles).sort();
    const possible = roles.flatMap((a, index) => roles.slice(index + 1).map((b) => `${a}-vs-${b}`));
    expect(possible.length).toBe((roles.length * (roles.length - 1)) / 2);
    expect(pairs.length).toBeGreaterThan(2);
    if (!site.pairs) expect([...pairs].sort()).toEqual(possible.sort());
    expect(
      matchupsOf(pages)
        .map(({ address }) => address.slice(site.base.length))
        .sort(),
    ).toEqual(pairs.map((id) => `compare/${id}/`).sort());
  });

  test.each([
    ['career', ids([...dataset.roles, ...dataset.official]).map((id) => `roles/${id}/`)],
    ['occupation', evidence.map(({ id }) => `occupations/${id}/`)],
    ['occupation with figures by place', placed.map(({ id }) => `occupations/${id}/places/`)],
    ['source', ids(dataset.sources).map((id) => `sources/${id}/`)],
    ['claim', ids(dataset.claims).map((id) => `claims/${id}/`)],
    ['guide', ids(dataset.guides).map((id) => `${id}/`)],
  ])('every %s has its page', (_, paths) => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !at(path))).toEqual([]);
  });

  test.each([
    '',
    'compare/',
    'roles/',
    'forecasts/',
    'occupations/',
    'sources/',
    'claims/',
    'changes/',
    'data/',
    'frozen/',
    '404.html',
  ])('there is a page at “%s”', (path) => {
    expect(at(path)).toBeDefined();
  });

  test('every career with pay by place has a page of its places', () => {
    expect(ids(byPlace).filter((id) => !at(`roles/${id}/places/`))).toEqual([]);
  });

  test('there is no page that content does not ask for', () => {
    const { roles, official, sources, claims, guides } = dataset;
    const lists = [roles, official, evidence, placed, byPlace, sources, claims, guides, weighed];
    const single = lists.reduce((sum, { length }) => sum + length, 0);
    const former = sources.flatMap(({ aliases = [] }) => aliases);
    const aliases = roles.flatMap(({ profile }) => profile.aliases).length + former.length;
    // Each pair of written roles has its page, its other order, and a page for frames; other names of roles and sources lead on.
    expect(pages.length).toBe(3 * pairs.length + aliases + single + 11);
    expect(pages.filter(leadsElsewhere).length).toBe(pairs.length + aliases);
  });

  test('indexes list all that they stand for', () => {
    for (const [index, items] of [
      ['roles/', dataset.roles],
      ['occupations/', evidence],
      ['sources/', dataset.sources],
      ['claims/', dataset.claims],
    ] as const) {
      const page = at(index);
      const links = page ? all(one(page.document, 'main'), 'a').map((link) => attribute(link, 'href')) : [];
      expect(
        ids(items).filter((id) => !links.includes(`${site.base}${index}${id}/`)),
        index,
      ).toEqual([]);
    }
  });

  test('the page of comparisons leads to every role, and each role to every matchup it is in', () => {
    const linksOf = (path: string) => {
      const page = at(path);
      return page ? all(one(page.document, 'main'), 'a').map((link) => attribute(link, 'href')) : [];
    };
    const listed = new Set(linksOf('compare/'));
    const roles = ids(dataset.roles);
    for (const id of roles) {
      expect(listed.has(`${site.base}roles/${id}/#compare`), id).toBe(true);
      const own = new Set(linksOf(`roles/${id}/`));
      const others = roles.filter((other) => other !== id);
      const itsOwn = others.map((other) => `${site.base}compare/${[id, other].sort().join('-vs-')}/`);
      expect(itsOwn.filter((address) => !own.has(address))).toEqual([]);
    }
  });

  test('the page of a publication states every figure that cites it', () => {
    expect(dataset.rows.length).toBeGreaterThan(10);
    for (const source of dataset.sources) {
      const page = at(`sources/${source.id}/`);
      const printed = page ? all(page.document, '#figures table[data-rows]') : [];
      const rows = printed.flatMap((table) => all(table, 'tbody tr'));
      const citing = dataset.rows.filter((row) => row.source === source);
      const own = citing.filter((row) => !isByArea(row));
      // Rows by area are one line for each occupation and kind of area, or for its statutory levels, which leads to them.
      const byArea = citing
        .filter(isByArea)
        .map(({ kind, owner, area }) => `${owner.id} ${kind === 'area-levels' ? kind : area.kind}`);
      const tables = [...new Set(byArea)].map((table) => `occupations/${table.split(' ')[0]}/places/`);
      // Pay in visa filings stands in tables: one line for the country, and one for all areas of a title or an occupation.
      const filed = [...dataset.roles, ...dataset.occupations].flatMap((one) =>
        one.filed?.source === source ? [one.filed] : [],
      );
      const ofFilings = filed.flatMap(({ country, areas }) => [...(country ? [country] : []), ...areas.slice(0, 1)]);
      // A page of very many occupations counts the rows of those that stand near no role.
      const [others] = page ? all(page.document, '#figures [data-others]') : [];
      const counted = Number(/^[\d,]+/.exec(others ? textOf(others) : '')?.[0].replaceAll(',', '') ?? 0);
      expect(rows.length + counted, source.id).toBe(own.length + tables.length + ofFilings.length);
      const links = rows.flatMap((row) => all(row, 'a').map((link) => attribute(link, 'href') ?? ''));
      expect(
        links.filter((link) => !link.startsWith('https:')),
        source.id,
      ).toEqual(tables.map((path) => site.base + path));
      const text = rows.map(textOf).join(' ');
      const listed = new Set(page ? all(page.document, '#figures h3').map(textOf) : []);
      const missing = own
        .filter(({ owner }) => counted === 0 || listed.has(owner.name))
        .filter((row) => !text.includes(row.locator.replace(/\s+/g, ' ')));
      expect(
        missing.map(({ locator }) => locator),
        source.id,
      ).toEqual([]);
    }
  });

  test('the page of an occupation by place states every row, and once for each table how its source names them', () => {
    expect(placed.length).toBeGreaterThan(0);
    for (const { id, areas } of placed) {
      const page = at(`occupations/${id}/places/`);
      const figures = page ? all(page.document, 'figure[data-areas]') : [];
      const names = figures.flatMap((figure) => all(figure, 'tbody th').map(textOf));
      expect(names.sort(), id).toEqual(areas.map(({ area }) => area.name).sort());
      for (const caption of figures.flatMap((figure) => all(figure, 'figcaption').map(textOf))) {
        const [, example] = /Rows in the source: .* such as (.+)\. ?\d*$/.exec(caption) ?? [];
        expect(
          areas.some(({ locator }) => locator === example),
          `${id}: ${caption}`,
        ).toBe(true);
      }
    }
  });
});
