import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site as config } from '../../src/site.ts';
import {
  all,
  attribute,
  type BuiltPage,
  filesOf,
  isFramed,
  leadsElsewhere,
  matchupsOf,
  one,
  pagesOf,
  textOf,
  weighedOf,
} from './built-pages.ts';
import { readMoney } from './drawn-bars.ts';
import { sites } from './sites.ts';

/** At most so many bytes a picture; with two names and their bars a little more. */
const budget = 20_480;
const budgetOfBars = 22_000;
/** A map has the letters of 51 states. */
const budgetOfMap = 26_000;

/** The content of a page’s tag, by its property or name. */
function tag({ document }: BuiltPage, name: string): string | undefined {
  const found = all(one(document, 'head'), 'meta').filter(
    (meta) => attribute(meta, 'property') === name || attribute(meta, 'name') === name,
  );
  expect(found.length, name).toBeLessThan(2);
  return found[0] && attribute(found[0], 'content');
}

describe.each(sites)('under $base', (site) => {
  const pages = pagesOf(site);
  const matchups = matchupsOf(pages);
  const below = (path: string) => new RegExp(`^${site.base}${path}/[^/]+/$`);
  const ofRoles = pages.filter(({ address }) => below('roles').test(address));
  const roles = ofRoles.filter((page) => !leadsElsewhere(page));
  const aliases = ofRoles.filter(leadsElsewhere);
  const reversed = pages.filter((page) => leadsElsewhere(page) && below('compare').test(page.address));
  const weighed = weighedOf(pages);
  const withBars = [...matchups, ...weighed, ...reversed, ...roles, ...aliases];
  const claims = pages.filter(({ address }) => below('claims').test(address));
  /** Pages for a frame are no pages to send, and an address that leads to a list is sent as that list. */
  const shown = pages.filter((page) => !isFramed(page) && (!leadsElsewhere(page) || withBars.includes(page)));
  const others = shown.filter((page) => ![...withBars, ...claims].includes(page));
  const root = `${config.address}${site.base}`;
  const fileOf = (page: BuiltPage) => (tag(page, 'og:image') ?? '').slice(root.length);
  const idOf = ({ address }: BuiltPage) => address.split('/').at(-2) ?? '';

  test('every page names a picture', () => {
    expect(others.length).toBeGreaterThan(15);
    expect(shown.filter((page) => !tag(page, 'og:image')?.startsWith(root))).toEqual([]);
  });

  test('every matchup, role and claim names its own, and both orders of a pair name the same', () => {
    expect(Math.min(matchups.length, reversed.length, roles.length, aliases.length, claims.length)).toBeGreaterThan(0);
    for (const page of claims) expect(fileOf(page)).toBe(`pictures/claims/${idOf(page)}.png`);
    for (const page of [...matchups, ...weighed]) expect(fileOf(page)).toBe(`pictures/${idOf(page)}.png`);
    for (const page of roles) expect(fileOf(page)).toBe(`pictures/roles/${idOf(page)}.png`);
    for (const page of aliases) {
      const [, role] =
        /\/roles\/([^/]+)\/$/.exec(attribute(one(page.document, 'link[rel=canonical]'), 'href') ?? '') ?? [];
      expect(fileOf(page)).toBe(`pictures/roles/${role}.png`);
    }
    for (const page of reversed)
      expect(fileOf(page)).toBe(`pictures/${idOf(page).split('-vs-').reverse().join('-vs-')}.png`);
  });

  test.each([
    ['', 'site'],
    ['compare/', 'compare'],
    ['roles/', 'roles'],
    ['occupations/', 'occupations'],
    ['claims/', 'claims'],
    ['sources/', 'sources'],
    ['method/', 'site'],
    ['choose/', 'site'],
    ['data/', 'site'],
    ['changes/', 'site'],
  ])('/%s has the picture of its part: %s', (address, part) => {
    const page = pages.find((one) => one.address === `${site.base}${address}`);
    expect(page && fileOf(page)).toBe(`pictures/site/${part}.png`);
  });

  test('a page about one occupation or source has the picture of all', () => {
    for (const part of ['occupations', 'sources']) {
      const own = others.filter(({ address }) => address.startsWith(`${site.base}${part}/`));
      expect(own.length).toBeGreaterThan(2);
      expect(new Set(own.map(fileOf))).toEqual(new Set([`pictures/site/${part}.png`]));
    }
  });

  test('there is a picture for each of them and no other', () => {
    const named = new Set(shown.map(fileOf));
    expect(
      filesOf(site.folder)
        .filter((file) => file.startsWith('pictures/'))
        .sort(),
    ).toEqual([...named].sort());
  });

  test('every picture has the size that its page states, and is small', () => {
    for (const page of shown.filter((page) => !leadsElsewhere(page))) {
      const file = readFileSync(join(site.folder, fileOf(page)));
      expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const size = [file.readUInt32BE(16), file.readUInt32BE(20)];
      expect(size).toEqual([1200, 630]);
      expect([tag(page, 'og:image:width'), tag(page, 'og:image:height')]).toEqual(size.map(String));
      expect(tag(page, 'twitter:card')).toBe('summary_large_image');
      const isMap = tag(page, 'og:image:alt')?.includes('Map of the states');
      const most = isMap ? budgetOfMap : withBars.includes(page) ? budgetOfBars : budget;
      expect(file.length, page.address).toBeLessThanOrEqual(most);
    }
  });

  test('the text of a matchup’s picture holds both names, and the figures of its head or why there is none', () => {
    for (const page of matchups) {
      const alt = tag(page, 'og:image:alt') ?? '';
      const names = all(page.document, 'h1 [data-name]').map(textOf);
      expect(names).toHaveLength(2);
      for (const name of names) expect(alt).toContain(name);
      const medians = all(page.document, '[data-head] [data-bar][aria-hidden] b').map(
        (median) => readMoney(textOf(median))?.value ?? Number.NaN,
      );
      if (medians.length === 0) expect(alt, page.address).toMatch(/: no difference is given\.$/);
      expect([0, 2]).toContain(medians.length);
      medians.forEach((median, index) => {
        expect(alt).toContain(`${names[index]} $${Math.round(median / 1000)}K`);
      });
    }
  });

  test('the text of a role’s picture holds its name, and a figure or why there is none', () => {
    for (const page of roles) {
      const alt = tag(page, 'og:image:alt') ?? '';
      expect(alt).toContain(textOf(one(page.document, 'h1')));
      expect(alt, page.address).toMatch(/\$[\d.]+(?:K| an hour)? \(|No pay figure\. \S/);
    }
  });
});
