import { expect, test } from 'vitest';
import {
  all,
  around,
  attribute,
  type Element,
  isElement,
  isFramed,
  leadsElsewhere,
  marksIn,
  matchupsOf,
  type Node,
  pagesOf,
  textOf,
} from './built-pages.ts';
import { datasetOf, real } from './sites.ts';

// Framed pages have no marks: a test of their own holds that they name the sources of the page they lead to.
const pages = pagesOf(real).filter((page) => !leadsElsewhere(page) && !isFramed(page));
const matchups = matchupsOf(pages);

const block = /^(p|li|td|th|dd|dt|figcaption|caption|h[1-6])$/;
/** What is a figure in running text: money and percentages. */
const figure = /[$£€₹]\s?\d|\b(?:CHF|DKK|NOK|SEK)\s?\d|\d\s?%/;
/** A level of confidence and the ends of an axis are no figures that anyone published. */
const convention = /95% range|[Ss]cale,? (of )?\$\d+K? (to|–) \$\d+K/g;

/** Numbers in circulation, and what a reader may type, are no statements of the site. */
const isQuoted = (element: Element) => attribute(element, 'data-claimed') !== undefined || element.name === 'kbd';

/** An element without what it quotes. */
function unquoted<T extends Node>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.filter((child) => !isElement(child) || !isQuoted(child));
  return { ...node, children: children.map(unquoted) };
}

const statesFigure = (element: Element) => figure.test(textOf(unquoted(element)).replace(convention, ''));
const rowsOf = (table: Element) => all(table, 'tbody tr').filter((row) => attribute(row, 'data-heading') === undefined);
const cellsOf = (row: Element) => row.children.filter((child): child is Element => 'attribs' in child);

/** The innermost blocks of a page that state a figure, outside the list of sources and what is hidden. */
function statements(main: Element): Element[] {
  return all(main, '').filter(
    (element) =>
      block.test(element.name) &&
      statesFigure(element) &&
      // What an axis prints is its scale.
      !('data-axis' in element.attribs) &&
      !around(element, ['[hidden]', '#sources', '#cite', '[data-axis]']) &&
      !all(element, '').some((inner) => block.test(inner.name) && statesFigure(inner)),
  );
}

/** Whether a mark stands at the head of a cell’s column. */
function markedColumn(cell: Element, row: Element): boolean {
  const table = around(row, ['table']);
  const head = table && all(table, 'thead tr')[0];
  const th = head && cellsOf(head)[cellsOf(row).indexOf(cell)];
  return !!th && marksIn(th).length > 0;
}

/** Whether the caption of a table has the mark of all its rows and says how the source names them, or leads to the source. */
function markedTable(row: Element): boolean {
  const figure = around(row, ['figure[data-areas]']);
  const caption = figure && all(figure, 'figcaption')[0];
  if (caption) return marksIn(caption).length > 0 && /Rows in the source: .*\S × \S/.test(textOf(caption));
  const table = around(row, ['table']);
  return !!table && all(table, 'caption a').some((link) => /\/sources\/./.test(attribute(link, 'href') ?? ''));
}

/** Whether a cell names its kind of figure, which has a mark among the notes above its list. */
function markedKind(cell: Element): boolean {
  const kind = attribute(cell, 'data-kind');
  const main = kind && around(cell, ['main']);
  const note = main && all(main, `details [data-kind=${kind}]`)[0];
  return !!note && marksIn(note).length > 0;
}

/** Whether an element says what a section finds, whose figures the section itself cites. */
function findsCited(element: Element): boolean {
  const section = around(element, ['section', 'details']);
  return attribute(element, 'data-finding') !== undefined && !!section && marksIn(section).length > 0;
}

/** Whether a reader can get from a statement to the source of its figure. */
function leadsToSource(element: Element): boolean {
  if (findsCited(element)) return true;
  const row = around(element, ['tr']);
  if (marksIn(element).length > 0 || (row && marksIn(row).length > 0)) return true;
  if (row && (markedColumn(element, row) || markedTable(row))) return true;
  // What a chart says is cited by its caption.
  const chart = around(element, ['figure']);
  if (chart && all(chart, 'figcaption').some((caption) => marksIn(caption).length > 0)) return true;
  if (markedKind(element)) return true;
  if (all(element, 'a').some((link) => /\/(sources|compare)\/./.test(attribute(link, 'href') ?? ''))) return true;
  // Bars are cited below them: in their frame, or by the caption of all.
  const bar = attribute(element, 'data-bar') !== undefined ? element : undefined;
  const frame = bar && around(bar, ['[data-known]']);
  const [caption] = bar && !frame ? all(around(bar, ['[data-head]']) ?? bar, '[data-caption]') : [frame];
  return !!caption && marksIn(caption).length > 0;
}

test('every sum and percentage on every page leads to its source', () => {
  const states = pages
    // On its own page, a publication is the source of every row.
    .filter(({ address }) => !/^\/sources\/./.test(address))
    .flatMap(({ address, document }) =>
      all(document, 'main').flatMap((main) => statements(main).map((element) => ({ address, element }))),
    );
  expect(states.length).toBeGreaterThan(500);
  const stray = states.filter(({ element }) => !leadsToSource(element));
  expect(stray.map(({ address, element }) => `${address}: ${textOf(around(element, ['tr']) ?? element)}`)).toEqual([]);
});

test('only numbers in circulation are quoted without a source, and only as they are printed', () => {
  const { claims } = datasetOf(real);
  const words = claims.flatMap(({ statement, printed }) => [
    statement,
    ...printed.flatMap(({ quoted, says }) => [...quoted, says]),
  ]);
  const values = claims.flatMap(({ decidedBy }) => decidedBy.map(({ claimed }) => String(claimed)));
  const known = new Set([...words.map((text) => text.replace(/\s+/g, ' ')), ...values]);
  const quotes = pages.flatMap(({ address, document }) =>
    all(document, '[data-claimed]').flatMap((element) =>
      textOf(element)
        .split(' … ')
        .map((text) => ({ address, text: known.has(text) ? text : text.replace(/^“|”$/g, '') })),
    ),
  );
  expect(new Set(quotes.map(({ text }) => text)).size).toBeGreaterThan(claims.length);
  const strange = quotes.filter(({ text }) => !known.has(text) && !known.has(text.replace(/[^\d.]/g, '')));
  expect(strange.map(({ address, text }) => `${address}: ${text}`)).toEqual([]);
});

test('every figure side by side has a mark in its cell', () => {
  const cells = matchups.flatMap(({ address, document }) =>
    all(document, '#glance table.lines tr[id] td').map((cell) => ({ address, cell })),
  );
  const stating = cells.filter(({ cell }) => all(cell, '[data-figure]').length > 0);
  expect(stating.length).toBeGreaterThan(matchups.length * 3);
  const stray = stating.filter(({ cell }) => marksIn(cell).length === 0);
  expect(stray.map(({ address, cell }) => `${address}: ${textOf(cell)}`)).toEqual([]);
});

test.each([
  ['a chart', 'figure[data-chart] table'],
  ['the answers of all sources', 'table[data-answers]'],
])('every row of the table of %s has a mark', (_, selector) => {
  const rows = matchups.flatMap(({ document }) => all(document, selector).flatMap(rowsOf));
  expect(rows.length).toBeGreaterThan(matchups.length * 2);
  expect(rows.filter((row) => marksIn(row).length === 0).map(textOf)).toEqual([]);
});

test('the verdict and the bullets of a matchup mark every figure they state, a finding has them marked in its section', () => {
  const sentences = matchups.flatMap(({ document }) =>
    ['[data-verdict]', '#short li', '[data-finding]'].flatMap((selector) => all(document, selector)),
  );
  const stating = sentences.filter(statesFigure);
  expect(stating.length).toBeGreaterThan(matchups.length);
  const stray = stating.filter((sentence) => marksIn(sentence).length === 0 && !findsCited(sentence));
  expect(stray.map(textOf)).toEqual([]);
});
