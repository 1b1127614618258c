import { describe, expect, test } from 'vitest';
import { dataset, pairs } from '../../../src/published.ts';
import { pairId } from '../../../src/view/base/site-paths.ts';
import { compareRoles } from '../../../src/view/matchup/comparison.ts';
import { claimPage } from '../../../src/view/page/claim-page.ts';
import { claimsIndex } from '../../../src/view/page/claims-index.ts';
import { homePage } from '../../../src/view/page/home-page.ts';
import { occupationPage } from '../../../src/view/page/occupation-page.ts';
import { placesPage } from '../../../src/view/page/places-page.ts';
import { rolePage } from '../../../src/view/page/role-page.ts';
import { sourceGroups } from '../../../src/view/page/source-list.ts';
import { sourcePage } from '../../../src/view/page/source-page.ts';
import { sampled } from '../../daily-sample.ts';
import { inEachCase } from '../../in-each-case.ts';
import { faults, met, numbers, read, strayMarks, words } from './reading.ts';

// Every page that the content in this repository makes; of the pairs without a text of editors, the day’s sample.
const { roles, occupations, sources, claims } = dataset;
const matchups = pairs
  .map(([a, b]) => ({ a, b, name: pairId([a.id, b.id]) }))
  .filter(({ a, b, name }) => dataset.matchup(a.id, b.id) || sampled(name))
  .map(({ a, b, name }) => ({ name, page: compareRoles(dataset, a, b, '/') }));
const pages = [
  { name: 'home', page: homePage(dataset) },
  ...matchups,
  ...roles.map((role) => ({ name: role.id, page: rolePage(dataset, role, '/') })),
  ...occupations.map((occupation) => ({ name: occupation.id, page: occupationPage(dataset, occupation, '/') })),
  ...occupations.map((occupation) => ({ name: `${occupation.id} by place`, page: placesPage(dataset, occupation) })),
  ...sources.map((source) => ({ name: source.id, page: sourcePage(dataset, source, '/') })),
  ...claims.map((claim) => ({ name: claim.id, page: claimPage(dataset, claim, '/') })),
];

test('there are pages', () => {
  expect(pairs.length).toBe((roles.length * (roles.length - 1)) / 2);
  expect(matchups.length).toBeGreaterThanOrEqual(dataset.matchups.length);
  expect(pages.length).toBeGreaterThan(20);
});

test('every row has an id of its own', () => {
  const ids = dataset.rows.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every source is listed once, under its kind', () => {
  const listed = sourceGroups(dataset).flatMap((group) => group.sources.map(({ source }) => source.id));
  expect(listed.sort()).toEqual(sources.map(({ id }) => id).sort());
});

test('every claim is listed once, under its verdict', () => {
  const listed = claimsIndex(dataset).groups.flatMap((group) => group.claims);
  expect(listed.map(({ statement }) => statement).sort()).toEqual(claims.map(({ statement }) => statement).sort());
});

const nameOf = ({ name }: { name: string }) => name;

test('no page prints a gap', () => {
  inEachCase(pages, nameOf, ({ page }) => {
    expect(faults(page)).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('no page has a mark that leads nowhere', () => {
  inEachCase(pages, nameOf, ({ page }) => {
    expect(strayMarks(page)).toEqual([]);
  });
});

describe('a matchup', () => {
  test('meets its sources in the order of their numbers', () => {
    inEachCase(matchups, nameOf, ({ page: { sources: cited, markNotes, ...page } }) => {
      expect(met(page)).toEqual([...new Set(cited.map(({ n }) => n))]);
    });
  });

  test('has one sentence in its head, and a short one', () => {
    inEachCase(matchups, nameOf, ({ page }) => {
      const text = read(page.head.sentence);
      expect(text).toMatch(/^[A-Z][^.]*(?:\.\d[^.]*)*\.$/);
      expect(words(text), text).toBeLessThanOrEqual(30);
      expect(numbers(text).length, text).toBeLessThanOrEqual(3);
    });
  });

  test('has one or two bullets, each a sentence', () => {
    inEachCase(matchups, nameOf, ({ page: { bullets } }) => {
      expect(bullets.length).toBeGreaterThan(0);
      expect(bullets.length).toBeLessThanOrEqual(2);
      for (const bullet of bullets) expect(read(bullet)).toMatch(/^[A-Z].*\.$/);
    });
  });

  test('says why what is not comparable is not', () => {
    inEachCase(matchups, nameOf, ({ page }) => {
      const { rows, neither, reasons } = page.glance;
      const told = reasons.map((reason) => reason.rows.toLowerCase()).join();
      for (const { difference, cells, label } of rows) {
        const lacks = difference?.kind === 'not-comparable' || cells.some(({ figure }) => figure === undefined);
        if (lacks) expect(told, label).toContain(label.toLowerCase());
      }
      for (const label of neither) expect(told).toContain(label.toLowerCase());
      for (const { because } of reasons) expect(read(because)).toMatch(/^\w.*[^.]$/);
    });
  });
});

describe('claims', () => {
  const claim = (id: string) => dataset.claim(id);

  test.each(['developer-284k-base-at-microsoft', '73-percent-of-developers-hold-a-bachelors'])(
    'that no figure of the same people decides cannot be checked: %s',
    (id) => {
      expect(claim(id)).toMatchObject({ verdict: 'not-checkable', decidedBy: [] });
    },
  );

  test('that a list of one country is one of the world say so, and how the list is known', () => {
    const page = claimPage(dataset, claim('ai-engineer-fastest-growing-job'), '/');
    expect(page.statement).toMatch(/globally/);
    expect(page.verdict).toBe('not-checkable');
    expect(page.why?.html.join('')).toMatch(/Only secondary reports.*were seen/s);
  });

  test('about pay in India stand beside the mean that is held', () => {
    const indian = claims.filter(({ statement }) => /in India/.test(statement));
    expect(indian.length).toBeGreaterThan(1);
    for (const one of indian)
      expect(read(claimPage(dataset, one, '/').nearest[0]?.published), one.id).toMatch(/^₹54,550/);
  });
});
