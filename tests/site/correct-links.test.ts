import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site as project } from '../../src/site.ts';
import {
  all,
  around,
  attribute,
  type BuiltPage,
  type Element,
  leadsElsewhere,
  one,
  pagesOf,
  textOf,
} from './built-pages.ts';
import { notesOf } from './notes.ts';
import { real } from './sites.ts';

/*
 * Every figure and every text of the editors leads to its line in the code host. The line that a link names must hold
 * what the page shows: the number, or the heading of the text.
 */

const pages = pagesOf(real);

const prefix = `${project.repository}/blob/main/`;
const files = new Map<string, string[]>();

function linesOf(path: string): string[] {
  const lines = files.get(path) ?? readFileSync(path, 'utf8').split('\n');
  files.set(path, lines);
  return lines;
}

interface Link {
  address: string;
  element: Element;
  path: string;
  line: number;
  written: string;
}

function linksOf({ address, document }: Pick<BuiltPage, 'address' | 'document'>): Link[] {
  return all(document, 'a').flatMap((element) => {
    const href = attribute(element, 'href') ?? '';
    if (!href.startsWith(`${prefix}content/`)) return [];
    const [, path = '', line = ''] = /^(.*)\?plain=1#L(\d+)$/.exec(href.slice(prefix.length)) ?? [];
    return [{ address, element, path, line: Number(line), written: linesOf(path)[Number(line) - 1] ?? '' }];
  });
}

const links = pages.flatMap(linksOf);
const shown = ({ address, path, line, written }: Link, text: string) =>
  `${address}: “${text}”, ${path}:${line} “${written}”`;

const number = /[−-]?\d[\d,]*(?:\.\d+)?/g;
const numbersIn = (text: string) =>
  [...text.matchAll(number)].map(([match]) => match.replaceAll(',', '').replace('−', '-'));

/** Whether a line holds a number that the page prints, perhaps rounded. A line of a projection may count in thousands. */
function holds(line: string, printed: string): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const slack = 0.5 * 10 ** -decimals + 1e-6;
  const units = /\bchange: /.test(line) ? [1, 1000] : [1];
  return line
    .split(/[\s,":=>{}[\]]+/)
    .some((word) => word !== '' && units.some((unit) => Math.abs(unit * Number(word) - Number(printed)) <= slack));
}

/** Whether a line holds the figure of a note; `facts` is what the note says below it. */
function stands(line: string, value: string, facts: string): boolean {
  if (value === 'Too few to state') return /\b(median|mean): \d/.test(line);
  // What an occupation is: the line holds its text.
  if (value === 'In words') return /^us-soc-\d\d-\d{4},"?[A-Z]/.test(line);
  // A list: the line is that of its first row.
  if (/ (?:skills?|rated)$/.test(value)) return /^us-soc-[^,]+,.*,(workers|experts|analysts),/.test(line);
  if (/ named$/.test(value))
    return /^us-soc-[^,]+,.*,(in-demand|primary-short|primary-long|supplemental|hot)$|^\d\d\.\d\d,us-soc-/.test(line);
  // Interests are told by their names, the highest first; the line holds the score of each.
  if (/^[A-Z][a-z]+(?:, [A-Z][a-z]+)+$/.test(value)) return /^us-soc-[^,]+(?:,[\d.]+){6}$/.test(line);
  // Answers to a list of questions: the line holds the mean of each.
  const [, answers] = /^(\d+) answers$/.exec(value) ?? [];
  if (answers) return new RegExp(`^us-soc-[^,]+(?:,[1-5](?:\\.\\d\\d?)?){${answers}}$`).test(line);
  // Whether a licence is needed is written as its key.
  if (/^(?:Required|Varies|Not stated)$/.test(value))
    return line.split(',')[1] === value.toLowerCase().replaceAll(' ', '-');
  // A table of one occupation by place: the line is that of its first row.
  if (/ rows?$/.test(value) && /^(?:[A-Z]{2}|\d{5}|\d{7}),/.test(line)) return true;
  // A table: the line is that of the row which the note gives as an example.
  const [, example] = /such as (.*?)(?: Edition |$)/.exec(facts) ?? [];
  if (example) return line.includes(example) || /\b(median|mean|count|percent|percentStated|level): /.test(line);
  // The highest of several rows of fields of study: the line is that of the first.
  const [, field] = /Row ?(\d\d\.\d\d)\b/.exec(facts) ?? [];
  if (field) return line.startsWith(`${field},`);
  // A share is reckoned from two counts.
  const [, filed] = /Filings ([\d,]+) of/.exec(facts) ?? [];
  const numbers = numbersIn(filed ?? value);
  // A word of a vocabulary is written as its key.
  if (numbers.length === 0)
    return [value, value.toLowerCase().replaceAll(' ', '-')].some((text) => line.replaceAll("'", '’').includes(text));
  return numbers.every((printed) => holds(line, printed));
}

test('every note of a figure leads to the line that holds the figure', () => {
  const notes = pages.flatMap((page) =>
    notesOf(real, page)
      .map(({ said }) => said)
      .filter((note) => all(note, 'b').length > 0)
      .map((note) => ({ page, note })),
  );
  expect(notes.length).toBeGreaterThan(3000);
  const wrong = notes.flatMap(({ page, note }) => {
    const value = textOf(one(note, 'b'));
    const [link, ...more] = linksOf({ address: page.address, document: note as unknown as BuiltPage['document'] });
    if (!link || more.length > 0) return [`${page.address}: ${value} has ${more.length} links too many, or none`];
    return stands(link.written, value, textOf(one(note, 'dl'))) ? [] : [shown(link, value)];
  });
  expect(wrong).toEqual([]);
});

test('every row of a table leads to its line', () => {
  const rows = links.filter(({ element }) => attribute(element, 'aria-label') === 'Correct this row');
  expect(rows.length).toBeGreaterThan(1500);
  const wrong = rows.flatMap((link) => {
    const row = around(link.element, ['tr']);
    const cells = row ? all(row, 'td') : [];
    // On a source’s page the second cell says where in the source the row stands; elsewhere all cells hold values.
    const [first, ...others] = cells.map(textOf);
    const ofSource = cells.some((cell) => cell === around(link.element, ['td']));
    const value = first ?? '';
    if (ofSource) {
      const what = row ? textOf(one(row, 'th')) : '';
      // The highest of several rows; the line is that of the first.
      if (/^Highest of the medians/.test(what)) return /^\d\d\.\d\d,/.test(link.written) ? [] : [shown(link, value)];
      if (/^Share of visa filings/.test(what)) return /\bcount: /.test(link.written) ? [] : [shown(link, value)];
      if (/ rows?$/.test(value)) return link.path.endsWith('.csv') ? [] : [shown(link, value)];
      return stands(link.written, value, '') ? [] : [shown(link, value)];
    }
    const area = link.path.startsWith('content/tables/');
    const texts = (area ? [value, ...others] : [[value, ...others].find((text) => /\d/.test(text)) ?? '']).filter(
      (text) => /\d/.test(text),
    );
    const right = texts.length > 0 && texts.every((text) => numbersIn(text).every((one) => holds(link.written, one)));
    return right ? [] : [shown(link, texts.join(' '))];
  });
  expect(wrong).toEqual([]);
});

/** The words of Markdown and of a page, without marks, references and numbers, which may stand for a reference. */
const words = (text: string) =>
  text
    .replace(/\[[@=][^\]]*\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .split(/\P{L}+/u)
    .filter((word) => word !== '');

test('every text leads to its heading, and the page shows what stands below it', () => {
  const texts = links.filter(({ element }) => attribute(element, 'aria-label') === 'Correct this text');
  expect(texts.length).toBeGreaterThan(1500);
  const wrong = texts.flatMap((link) => {
    const { path, line, written, element } = link;
    const lines = linesOf(path);
    const headed = written.startsWith('## ');
    // A text without a heading begins after the front matter.
    if (!headed && lines.slice(line - 2, line - 1).join('') !== '') return [shown(link, 'no heading')];
    const after = lines.slice(headed ? line : line - 1);
    const next = after.findIndex((text) => text.startsWith('## '));
    const section = words(after.slice(0, headed && next !== -1 ? next : undefined).join(' '));
    const box = around(element, ['td', 'li', 'dd', 'div']);
    const last = words(box ? textOf(box) : '').slice(-2);
    return last.join(' ') === section.slice(-2).join(' ') ? [] : [shown(link, last.join(' '))];
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['a role', /^\/roles\/([^/]+)\/$/, (id: string) => `content/roles/${id}/profile.md`],
  ['the pay of a role', /^\/roles\/([^/]+)\/$/, (id: string) => `content/roles/${id}/salary.md`],
  ['an occupation', /^\/occupations\/([^/]+)\/$/, (id: string) => `content/occupations/${id}.md`],
  ['a claim', /^\/claims\/([^/]+)\/$/, (id: string) => `content/claims/${id}.md`],
  ['a source', /^\/sources\/([^/]+)\/$/, (id: string) => `content/sources/${id}.md`],
  ['the guides', /^\/(method|about|choose)\/$/, (id: string) => `content/guides/${id}.md`],
])('the page of %s leads to every heading of its file', (_, address, fileOf) => {
  // A career that is a category of a classification has no texts.
  const own = pages.filter(
    (page) => !leadsElsewhere(page) && existsSync(fileOf(address.exec(page.address)?.[1] ?? 'none')),
  );
  expect(own.length).toBeGreaterThan(1);
  const missing = own.flatMap((page) => {
    const path = fileOf(address.exec(page.address)?.[1] ?? '');
    const led = new Set(linksOf(page).flatMap((link) => (link.path === path ? [link.line] : [])));
    return linesOf(path).flatMap((text, index) =>
      text.startsWith('## ') && !led.has(index + 1) ? [`${page.address}: ${path}:${index + 1} ${text}`] : [],
    );
  });
  expect(missing).toEqual([]);
});

test('pages of content end with their files in the web editor and a contact', () => {
  const kinds = /^\/(compare\/[^/]+-vs-[^/]+|roles\/[^/]+|occupations\/.+|claims\/[^/]+|sources\/[^/]+)\/$/;
  const own = pages.filter((page) => kinds.test(page.address) && !leadsElsewhere(page));
  expect(own.length).toBeGreaterThan(200);
  const wrong = own.flatMap(({ address, document }) => {
    const [foot] = all(document, '[data-corrections]');
    const hrefs = foot ? all(foot, 'a').map((link) => attribute(link, 'href') ?? '') : [];
    const editors = hrefs.filter((href) => href.startsWith(`${project.repository}/edit/main/content/`));
    for (const href of editors) linesOf(href.slice(`${project.repository}/edit/main/`.length));
    const mail = hrefs.some((href) => href.startsWith(`mailto:${project.contact}?subject=`));
    return editors.length > 0 && mail ? [] : [address];
  });
  expect(wrong).toEqual([]);
});
