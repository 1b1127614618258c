import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/dataset.ts';
import {
  all,
  attribute,
  type Element,
  leadsElsewhere,
  marksIn,
  one,
  type Parent,
  pagesOf,
  textOf,
} from './built-pages.ts';
import { notesOf } from './notes.ts';
import { datasetOf, real } from './sites.ts';

const pages = pagesOf(real);
const sources = new Map(datasetOf(real).sources.map((source) => [`/sources/${source.id}/`, source]));

/** The pages that cite, taken apart. */
const cited = pages
  .map(({ address, document }) => ({
    address,
    marks: marksIn(document).map((mark) => ({
      n: Number(attribute(mark, 'href')?.match(/^#s(\d+)$/)?.[1]),
      shown: Number(textOf({ ...mark, attribs: {} } as Element)),
      note: attribute(mark, 'data-note'),
    })),
    notes: notesOf(real, { document }),
    entries: all(document, '#sources li').map((element) => ({ element, id: attribute(element, 'id') })),
  }))
  .filter(({ marks }) => marks.length > 0);

/** The sources whose pages an element links to. */
function sourcesIn(element: Parent | undefined): Source[] {
  const links = element ? all(element, 'a').map((link) => attribute(link, 'href') ?? '') : [];
  return links.flatMap((href) => sources.get(href) ?? []);
}

const plain = (text: string) => text.replace(/\s+/g, ' ');
const wrong = <T>(check: (page: (typeof cited)[number]) => T[]) =>
  cited.map((page) => [page.address, check(page)] as const).filter(([, faults]) => faults.length > 0);

test('ids are unique on every page', () => {
  for (const { address, document } of pages) {
    const ids = all(document, '[id]').map((element) => attribute(element, 'id'));
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(twice, address).toEqual([]);
  }
});

test('marks are found on every kind of page that states figures', () => {
  for (const kind of [
    /compare\/./,
    /roles\/$/,
    /roles\/./,
    /occupations\/./,
    /\/places\/$/,
    /claims\/./,
    /method/,
    /choose/,
    /^\/$/,
  ])
    expect(cited.filter(({ address }) => kind.test(address))).not.toEqual([]);
});

test('a mark shows the number of the entry that it leads to', () => {
  expect(wrong(({ marks }) => marks.filter(({ n, shown }) => !(n > 0) || n !== shown))).toEqual([]);
});

test('every mark has a note, and every note a mark', () => {
  expect(wrong(({ marks, notes }) => marks.filter(({ note }) => !notes.some(({ id }) => id === note)))).toEqual([]);
  expect(wrong(({ marks, notes }) => notes.filter(({ id }) => !marks.some(({ note }) => note === id)))).toEqual([]);
});

test('a note states publisher, title, edition, licence and limit, and the row of a figure', () => {
  expect(
    wrong(({ notes }) =>
      notes.flatMap(({ said }) => {
        const text = textOf(said);
        const [source] = sourcesIn(said);
        if (!source) return [`no link to a source: ${text}`];
        const { publisher, title, edition, licence, limit } = source;
        const lacking = [publisher, title, edition, licence, limit].filter((part) => !text.includes(plain(part)));
        if (all(said, 'b').length > 0 && !/\bRow \S/.test(text)) lacking.push('a row');
        return lacking.map((part) => `“${part}” is not in: ${text}`);
      }),
    ),
  ).toEqual([]);
});

test('sources are numbered in the order in which a reader meets them', () => {
  expect(
    wrong(({ marks }) => {
      const met = [...new Set(marks.map(({ n }) => n))];
      return met.every((n, index) => n === index + 1) ? [] : [met.join(' ')];
    }),
  ).toEqual([]);
});

test('every number stands once in the list at the foot, and nothing else does', () => {
  expect(
    wrong(({ marks, entries }) => {
      const numbers = [...new Set(marks.map(({ n }) => n))].sort((a, b) => a - b);
      const [met, listed] = [numbers.map((n) => `s${n}`).join(' '), entries.map(({ id }) => id).join(' ')];
      return met === listed ? [] : [`cited: ${met}; listed: ${listed || 'nothing'}`];
    }),
  ).toEqual([]);
});

test('an entry states its number, publisher and title, and every edition that is cited, which leads to its page', () => {
  expect(
    wrong(({ entries }) =>
      entries.flatMap(({ element, id }) => {
        const text = textOf(element);
        const editions = sourcesIn(element);
        const [source] = editions;
        if (!source) return [`no link to a source: ${text}`];
        const { publisher, title } = source;
        if (editions.some((other) => other.publisher !== publisher || other.title !== title)) return [`two: ${text}`];
        return [id?.slice(1) ?? 'a number', publisher, title, ...editions.map(({ edition }) => edition)].filter(
          (part) => !text.includes(plain(part)),
        );
      }),
    ),
  ).toEqual([]);
});

test('a mark’s note is of a source that its entry lists, and an entry lists no other', () => {
  expect(
    wrong(({ marks, notes, entries }) =>
      entries.flatMap(({ element, id }) => {
        const own = new Set(marks.filter(({ n }) => id === `s${n}`).map(({ note }) => note));
        const cited = new Set(notes.filter((note) => own.has(note.id)).flatMap(({ said }) => sourcesIn(said)[0] ?? []));
        const listed = new Set(sourcesIn(element));
        return [...cited.symmetricDifference(listed)].map((source) => `${id}: ${source.id}`);
      }),
    ),
  ).toEqual([]);
});

test('the page of a publication lists what cites it, wherever a page does', () => {
  const entries = pages
    .filter((page) => !leadsElsewhere(page))
    .flatMap(({ document }) => all(document, '#sources li').flatMap(sourcesIn));
  const used = new Set(entries.map(({ id }) => `/sources/${id}/`));
  expect(used.size).toBeGreaterThan(10);
  for (const { address, document } of pages.filter((page) => used.has(page.address)))
    expect(
      ['table', '[data-cited-in] a', '#claims a'].flatMap((selector) => all(one(document, 'main'), selector)).length,
      address,
    ).toBeGreaterThan(0);
});
