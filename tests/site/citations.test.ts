import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/dataset.ts';
import { all, attribute, type Element, leadsElsewhere, marksIn, one, pagesOf, textOf } from './built-pages.ts';
import { datasetOf, real } from './sites.ts';

const pages = pagesOf(real);
const sources = new Map(datasetOf(real).sources.map((source) => [`/sources/${source.id}/`, source]));

/** The pages that cite, taken apart. */
const cited = pages
  .map(({ address, document }) => ({
    address,
    marks: marksIn(document).map((mark) => ({
      n: Number(attribute(mark, 'aria-label')?.match(/\d+/)?.[0]),
      shown: Number(textOf({ ...mark, attribs: {} } as Element)),
      popover: attribute(mark, 'popovertarget'),
    })),
    popovers: all(document, '[popover]').map((element) => ({ element, id: attribute(element, 'id') })),
    entries: all(document, '#sources li').map((element) => ({ element, id: attribute(element, 'id') })),
  }))
  .filter(({ marks }) => marks.length > 0);

/** The publication whose page an element links to. */
function sourceIn(element: Element | undefined): Source | undefined {
  const links = element ? all(element, 'a').map((link) => attribute(link, 'href') ?? '') : [];
  return links.map((href) => sources.get(href)).find((source) => source);
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

test('a mark shows the number that it is read out with', () => {
  expect(wrong(({ marks }) => marks.filter(({ n, shown }) => !(n > 0) || n !== shown))).toEqual([]);
});

test('every mark opens a popover of its page', () => {
  expect(
    wrong(({ marks, popovers }) => marks.filter(({ popover }) => !popovers.some(({ id }) => id === popover))),
  ).toEqual([]);
});

test('every popover is opened by a mark', () => {
  expect(
    wrong(({ marks, popovers }) =>
      popovers.filter(({ id }) => !marks.some(({ popover }) => popover === id)).map(({ element }) => textOf(element)),
    ),
  ).toEqual([]);
});

test('a popover’s own button closes it', () => {
  expect(
    wrong(({ popovers }) =>
      popovers.filter(
        ({ element, id }) =>
          all(element, '[popovertarget]')
            .map((button) => attribute(button, 'popovertarget'))
            .join() !== id,
      ),
    ),
  ).toEqual([]);
});

test('a popover states publisher, title, edition, licence and limit, and the row of a figure', () => {
  expect(
    wrong(({ popovers }) =>
      popovers.flatMap(({ element }) => {
        const text = textOf(element);
        const source = sourceIn(element);
        if (!source) return [`no link to a source: ${text}`];
        const { publisher, title, edition, licence, limit } = source;
        const lacking = [publisher, title, edition, licence, limit].filter((part) => !text.includes(plain(part)));
        if (all(element, 'b').length > 0 && !/\bRow \S/.test(text)) lacking.push('a row');
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

test('an entry states its number, publisher, title, edition and licence', () => {
  expect(
    wrong(({ entries }) =>
      entries.flatMap(({ element, id }) => {
        const text = textOf(element);
        const source = sourceIn(element);
        if (!source) return [`no link to a source: ${text}`];
        const { publisher, title, edition, licence } = source;
        return [id?.slice(1) ?? 'a number', publisher, title, edition, licence].filter(
          (part) => !text.includes(plain(part)),
        );
      }),
    ),
  ).toEqual([]);
});

test('a mark’s popover and its entry are of one source', () => {
  expect(
    wrong(({ marks, popovers, entries }) =>
      marks.filter(({ n, popover }) => {
        const entry = entries.find(({ id }) => id === `s${n}`);
        const opened = popovers.find(({ id }) => id === popover);
        return entry && sourceIn(opened?.element) !== sourceIn(entry.element);
      }),
    ),
  ).toEqual([]);
});

test('the page of a publication lists what cites it, wherever a page does', () => {
  const entries = pages
    .filter((page) => !leadsElsewhere(page))
    .flatMap(({ document }) => all(document, '#sources li').map((element) => sourceIn(element)));
  const used = new Set(entries.flatMap((source) => (source ? [`/sources/${source.id}/`] : [])));
  expect(used.size).toBeGreaterThan(10);
  for (const { address, document } of pages.filter((page) => used.has(page.address)))
    expect(
      ['table', '[data-cited-in] a', '#claims a'].flatMap((selector) => all(one(document, 'main'), selector)).length,
      address,
    ).toBeGreaterThan(0);
});
