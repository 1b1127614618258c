import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { all, attribute, isFramed, leadsElsewhere, one, pagesOf, textOf } from './built-pages.ts';
import { real } from './sites.ts';

const everything = pagesOf(real);
const pages = everything.filter((page) => !leadsElsewhere(page));
const faults = (check: (page: (typeof pages)[number]) => string | undefined) =>
  pages.flatMap((page) => {
    const fault = check(page);
    return fault === undefined ? [] : [`${page.address}: ${fault}`];
  });
const title = (page: (typeof pages)[number]) => textOf(one(page.document, 'title'));

/** What a page says, without code that it hands on. */
function proseOf(element: Element): string {
  return element.children
    .map((child) =>
      'attribs' in child ? (child.name === 'pre' || child.name === 'code' ? '' : proseOf(child)) : textOf(child),
    )
    .join(' ');
}

test('no page shows the remains of a program', () => {
  const remains = /\b(undefined|NaN|null|Infinity)\b|\[object |\$\{|\bfunction\s*\(|[\uE000-\uF8FF\uFFFD]|[[\]@=]{2}/;
  const read = pages.flatMap(({ address, document }) => [
    { address, text: proseOf(one(document, 'body')) },
    ...all(document, '').flatMap(({ attribs }) =>
      ['aria-label', 'content', 'alt', 'title'].flatMap((name) => {
        const text = attribs[name];
        return text === undefined ? [] : [{ address, text }];
      }),
    ),
  ]);
  expect(read.length).toBeGreaterThan(pages.length * 5);
  const found = read.flatMap(({ address, text }) => {
    const match = remains.exec(text);
    return match ? [`${address}: …${text.slice(Math.max(0, match.index - 40), match.index + 40)}…`] : [];
  });
  expect(found).toEqual([]);
});

test('dates and spans are written for readers, not as data', () => {
  const found = pages.flatMap(({ address, document }) => {
    const labels = all(document, '[aria-label]').map((element) => attribute(element, 'aria-label') ?? '');
    // A row’s own name in its source may hold anything; so may an address of the site that is printed.
    const text = all(document, 'main').flatMap((main) =>
      all(main, '').filter(({ name }) => /^(p|th|li|h\d)$/.test(name)),
    );
    return [...labels, ...text.map(textOf)].flatMap((shown) => {
      const match = /\b(19|20)\d\d-(0[1-9]|1[0-2])(-\d\d)?\b/.exec(shown);
      return match ? [`${address}: ${match[0]} in “${shown.slice(0, 90)}”`] : [];
    });
  });
  expect(found).toEqual([]);
});

test('no blank stands before a full stop, comma or semicolon', () => {
  const found = pages.flatMap(({ address, document }) => {
    const lines = all(document, '').filter(
      ({ name, attribs }) => /^(p|td|th|dt|dd|h\d)$/.test(name) || attribs.class === 'r',
    );
    expect(lines.length, address).toBeGreaterThan(1);
    return lines.map(textOf).flatMap((text) => {
      const match = /\s[.,;:!?](?=\s|$)/.exec(text);
      return match ? [`${address}: …${text.slice(Math.max(0, match.index - 40), match.index + 20)}`] : [];
    });
  });
  expect(found).toEqual([]);
});

test('every page is in English and says so', () => {
  expect(everything.filter(({ document }) => attribute(one(document, 'html'), 'lang') !== 'en')).toEqual([]);
});

test('every page has one heading of the first level, with text', () => {
  expect(
    faults(({ document }) => {
      const headings = all(document, 'h1').map(textOf);
      return headings.length === 1 && headings[0] ? undefined : JSON.stringify(headings);
    }),
  ).toEqual([]);
});

test('headings skip no level', () => {
  expect(
    faults(({ document }) => {
      const levels = all(one(document, 'main'), '')
        .flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? [])
        .map(Number);
      const skipped = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return skipped < 0 ? undefined : levels.join(' ');
    }),
  ).toEqual([]);
});

test('every page has a title of its own', () => {
  expect(pages.filter((page) => title(page).length < 5).map(({ address }) => address)).toEqual([]);
  const titles = pages.map(title);
  expect(titles.filter((text, index) => titles.indexOf(text) !== index)).toEqual([]);
});

test('every page has a description of 50 to 320 characters', () => {
  expect(
    faults(({ document }) => {
      const text = attribute(one(document, 'meta[name=description]'), 'content') ?? '';
      return text.length >= 50 && text.length <= 320 ? undefined : `${text.length} characters: ${text}`;
    }),
  ).toEqual([]);
});

/** Pages whose words are made of figures: their names may be long, but their descriptions are cut to a list of results. */
const fitted = /^\/((roles|occupations|sources)\/([^/]+\/)?)?$/;

test('descriptions of first page, roles, occupations and sources fit a list of results', () => {
  const checked = pages.filter(({ address }) => fitted.test(address));
  expect(checked.length).toBeGreaterThan(100);
  const long = checked.map(({ address, document }) => ({
    address,
    text: attribute(one(document, 'meta[name=description]'), 'content') ?? '',
  }));
  expect(long.filter(({ text }) => text.length > 160)).toEqual([]);
  const descriptions = long.map(({ text }) => text);
  expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
});

test('titles of roles fit a list of results', () => {
  const titles = pages
    .filter(({ address }) => /^\/roles\//.test(address))
    .map(({ document }) => attribute(one(document, 'meta[property=og:title]'), 'content') ?? '');
  expect(titles.filter((text) => text.length > 60)).toEqual([]);
  expect(titles.filter((text) => /\$[\d,]+, US/.test(text)).length).toBeGreaterThan(titles.length / 2);
});

test('a shared link shows the title and the description of its page', () => {
  for (const page of pages.filter((one) => !isFramed(one))) {
    const shared = (property: string) =>
      attribute(one(page.document, `meta[property=og:${property}]`), 'content') ?? '';
    expect(shared('title'), page.address).not.toBe('');
    expect(title(page), page.address).toContain(shared('title'));
    expect(shared('description')).toBe(attribute(one(page.document, 'meta[name=description]'), 'content'));
  }
});

test('every table has heads for its columns and rows', () => {
  const tables = pages.flatMap(({ address, document }) => all(document, 'table').map((table) => ({ address, table })));
  expect(tables.length).toBeGreaterThan(100);
  const bare = tables.filter(
    ({ table }) => all(table, 'th[scope]').length === 0 && all(table, 'thead th').length === 0,
  );
  expect(bare.map(({ address, table }) => `${address}: ${textOf(table).slice(0, 80)}`)).toEqual([]);
});
