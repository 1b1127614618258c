import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { releaseFeed } from '../../../src/share/feed.ts';
import { robots, sitemap, sitemapEntries } from '../../../src/share/sitemap.ts';
import { changesPage } from '../../../src/view/page/changes-page.ts';
import { ads, wage } from '../dataset-fixture.ts';
import { publish } from './publish.ts';

const publication = publish({
  occupations: { developers: { wages: [wage(101_000)] }, analysts: {} },
  roles: {
    builder: { is: 'developers' },
    painter: { pay: [ads(110_000)] },
    poet: { pay: [ads(90_000, { period: '2025', source: 'ads-2025' })] },
    weaver: {},
  },
  releases: {
    '2026-11-20': { title: 'First release', body: 'Everything is new. See [the method](/method/).' },
    '2027-01-15': { title: 'More ads', added: [{ source: 'ads-2025', figures: 1200 }] },
    '2027-06-01': {
      title: 'Wages & more',
      changes: [
        {
          figure: 'developers/wage.us.2025-05.median',
          old: '99000',
          new: '101000',
          source: 'wages-2025',
          reason: 'the publisher <corrected> it',
        },
        { figure: 'builder/remote.2019.gone-2019.percent', old: '12', source: 'gone-2019', reason: 'withdrawn' },
      ],
    },
  },
});
const { dataset } = publication;

describe('the page of changes', () => {
  const { releases, sources } = changesPage(dataset, '/');

  test('lists releases newest first, with changed and new figures', () => {
    expect(releases.map(({ date }) => date)).toEqual(['1 June 2027', '15 January 2027', '20 November 2026']);
    expect(releases[0]?.changes[0]).toMatchObject({
      name: 'Median official wage: developers, May 2025',
      href: '/occupations/developers/',
      old: '$99,000',
      now: '$101,000',
      reason: 'the publisher <corrected> it',
    });
    expect(releases[1]).toMatchObject({ news: '1,200 new figures', added: [{ href: '/sources/ads-2025/' }] });
  });

  test('marks a change with its source', () => {
    expect(sources.map(({ id }) => id)).toEqual(['wages-2025']);
    expect(releases[0]?.changes[0]?.mark?.n).toBe(1);
  });

  test('names a withdrawn figure whose row and source are gone by its id', () => {
    expect(releases[0]?.changes[1]).toEqual({
      figure: 'builder/remote.2019.gone-2019.percent',
      name: 'builder/remote.2019.gone-2019.percent',
      href: '/roles/builder/',
      old: '12',
      reason: 'withdrawn',
    });
  });
});

describe('the feed', () => {
  const text = releaseFeed(publication);
  const document = parseDocument(text, { xmlMode: true });
  const contents = [...text.matchAll(/<content type="html">(.*?)<\/content>/gs)].map(([, content = '']) => content);

  test('has an entry for each release, dated by it, with an address of its own', () => {
    expect([...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day)).toEqual([
      '2027-06-01T00:00:00Z',
      '2027-06-01T00:00:00Z',
      '2027-01-15T00:00:00Z',
      '2026-11-20T00:00:00Z',
    ]);
    const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]).toBe('https://site.example/changes/#on-2027-06-01');
    expect(document.children.length).toBeGreaterThan(0);
  });

  test('states a change with old and new value, source and reason, escaped for HTML inside XML', () => {
    expect(text).toContain('<title>Wages &amp; more</title>');
    expect(contents[0]).toContain(
      '$99,000 → $101,000 (wages-2025, May 2025). the publisher &amp;lt;corrected&amp;gt; it',
    );
    expect(contents[0]).toContain('12 → withdrawn');
    expect(contents[1]).toContain('New figures: 1,200.');
  });

  test('leads from its text to full addresses', () => {
    expect(contents[2]).toContain('https://site.example/method/');
  });
});

describe('the sitemap', () => {
  const days = new Map(sitemapEntries(publication).map(({ path, day }) => [path, day]));

  test.each([
    ['a role whose category changed', '/roles/builder/', '2027-06-01'],
    ['the category', '/occupations/developers/', '2027-06-01'],
    ['a pair with that role', '/compare/builder-vs-painter/', '2027-06-01'],
    ['a role with figures of a source that grew', '/roles/poet/', '2027-01-15'],
    ['a pair with that role', '/compare/painter-vs-poet/', '2027-01-15'],
    ['the source', '/sources/ads-2025/', '2027-01-15'],
    ['a role that nothing changed', '/roles/painter/', '2026-11-20'],
    ['a pair that nothing changed', '/compare/painter-vs-weaver/', '2026-11-20'],
    ['a category that nothing changed', '/occupations/analysts/', '2026-11-20'],
    ['the list of changes', '/changes/', '2027-06-01'],
    ['the first page', '/', '2027-06-01'],
  ])('dates %s by the release that did', (_, path, day) => {
    expect(days.get(path)).toBe(day);
  });

  test('lists every address once, in full', () => {
    const addresses = [...sitemap(publication).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('https://site.example/compare/builder-vs-painter/');
    expect(addresses).not.toContain('https://site.example/compare/painter-vs-builder/');
  });

  test('is named by the robots file', () => {
    expect(robots(publication)).toContain('Sitemap: https://site.example/sitemap.xml');
  });
});
