import { expect, test } from 'vitest';
import { all, around, attribute, one, type Parent, pagesOf, textOf } from './built-pages.ts';
import { notesOf } from './notes.ts';
import { datasetOf, real } from './sites.ts';

/* What the release calendars say as of the release stands beside every edition that is no longer the newest word. */

const pages = pagesOf(real);
const { sources } = datasetOf(real);
const byPage = new Map(sources.map((source) => [`/sources/${source.id}/`, source]));

/** The sources that a part of a page links to. */
function sourcesIn(part: Parent) {
  return all(part, 'a').flatMap((link) => byPage.get(attribute(link, 'href') ?? '') ?? []);
}

test('lists of sources and notes of figures say of an edition, and of no other, that it is superseded or due', () => {
  const parts = pages.flatMap((page) =>
    [...all(page.document, '#sources li'), ...notesOf(real, page).map(({ said }) => said)].map((part) => ({
      address: page.address,
      part,
    })),
  );
  const told = parts.flatMap(({ address, part }) => {
    const editions = sourcesIn(part);
    return editions.length > 0 ? [{ address, editions, text: textOf(part) }] : [];
  });
  expect(told.some(({ editions }) => editions.some(({ age }) => age))).toBe(true);
  // An entry that lists the newest edition too need not say of the others what they are.
  const wrong = told.filter(({ editions, text }) => {
    if (editions.some(({ age }) => !age)) return /Superseded by|A newer edition was due/.test(text);
    return !editions.some(({ age }) =>
      text.includes(age?.kind === 'older' ? `Superseded by ${age.edition}.` : 'A newer edition was due'),
    );
  });
  expect(wrong.map(({ address, editions, text }) => `${address}: ${editions[0]?.id}: ${text}`)).toEqual([]);
});

test('the page of a superseded edition leads to the one that replaces it', () => {
  const replaced = sources.filter(({ supersededBy }) => supersededBy);
  expect(replaced.length).toBeGreaterThan(5);
  for (const { id, supersededBy } of replaced) {
    const page = pages.find(({ address }) => address === `/sources/${id}/`);
    if (!page) throw new Error(`No page of ${id}.`);
    const badge = one(page.document, '[data-badge=older]');
    expect(textOf(badge), id).toBe('Older edition');
    const links = all(around(badge, ['p']) ?? badge, 'a').map((link) => attribute(link, 'href'));
    expect(links, id).toContain(`/sources/${supersededBy}/`);
  }
});
