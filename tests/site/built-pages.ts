import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { PublishedSite } from '../published-sites.ts';

type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;
export type Parent = Document | Element;

export interface BuiltPage {
  /** Address of the page with the base path: /evenhand/roles/ */
  address: string;
  html: string;
  document: Document;
}

const listed = new Map<string, readonly string[]>();

/** Files of a built site, as paths below its folder; listed once. */
export function filesOf(folder: string): readonly string[] {
  const files = listed.get(folder) ?? listFiles(folder);
  listed.set(folder, files);
  return files;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * Writes out the end tags that tables may leave out: htmlparser2 implies those of lists, but not all of tables.
 * Tables are never nested.
 */
function closeTableParts(html: string): string {
  const rank: Record<string, number> = { table: 0, thead: 1, tbody: 1, tr: 2, td: 3, th: 3 };
  let open: string[] = [];
  return html.replace(/<(\/?)(table|thead|tbody|tr|td|th)\b/g, (tag, end: string, name: string) => {
    const at = rank[name] ?? 0;
    const done = open.filter((part) => (rank[part] ?? 0) >= at && part !== 'table').reverse();
    open = open.filter((part) => !done.includes(part));
    if (!end) open.push(name);
    else if (name === 'table') open = [];
    const closed = done.map((part) => `</${part}>`).join('');
    // An end tag that is written stands for itself.
    return end && done.includes(name) ? `${closed.slice(0, -`</${name}>`.length)}${tag}` : closed + tag;
  });
}

export function parse(html: string): Document {
  return parseDocument(closeTableParts(html));
}

/** Files of pages that stay as they were at an earlier release. What holds for pages of today need not hold for them. */
export const frozenFile = /^frozen\/\d[\d-]*\//;

const readPages = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site but frozen ones; read and parsed once for all tests, which leave them as they are. */
export function pagesOf(site: Pick<PublishedSite, 'base' | 'folder'>): readonly BuiltPage[] {
  const pages = readPages.get(site.folder) ?? readSite(site);
  readPages.set(site.folder, pages);
  return pages;
}

function readSite({ base, folder }: Pick<PublishedSite, 'base' | 'folder'>): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && !frozenFile.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: base + file.replace(/(^|\/)index\.html$/, '$1'), html, document: parse(html) };
    });
}

/** Pages that only lead to another one: a matchup with its roles in the other order, a role under another name. */
export function leadsElsewhere({ document }: BuiltPage): boolean {
  return all(document, 'meta[http-equiv=refresh]').length > 0;
}

/** Pages that other sites show in a frame: the head of a matchup without masthead, foot and marks. */
export function isFramed({ address }: BuiltPage): boolean {
  return /\/embed\/[^/]+\/$/.test(address);
}

const pairsOf = (pages: readonly BuiltPage[]) =>
  pages.filter((page) => /\/compare\/.+-vs-/.test(page.address) && !leadsElsewhere(page));

/** Canonical matchup pages: of two roles that editors wrote about. */
export function matchupsOf(pages: readonly BuiltPage[]): BuiltPage[] {
  return pairsOf(pages).filter(({ html }) => html.includes('id=short'));
}

/** Pages of two other careers. */
export function weighedOf(pages: readonly BuiltPage[]): BuiltPage[] {
  return pairsOf(pages).filter(({ html }) => !html.includes('id=short'));
}

type Test = (element: Element) => boolean;
const compiled = new Map<string, Test>();

/** A selector of tag, classes, id and attributes as a test of one element. */
function testOf(selector: string): Test {
  const known = compiled.get(selector);
  if (known) return known;
  const [, tag, rest = ''] = /^([a-z][a-z0-9]*)?(.*)$/.exec(selector) ?? [];
  const tests: Test[] = tag ? [({ name }) => name === tag] : [];
  for (const [, name, id, key, value] of rest.matchAll(/\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:=([^\]]*))?\]/g)) {
    if (name) tests.push(({ attribs }) => attribs.class?.split(' ').includes(name) === true);
    else if (id) tests.push(({ attribs }) => attribs.id === id);
    else if (key) tests.push(({ attribs }) => (value === undefined ? key in attribs : attribs[key] === value));
  }
  const test: Test = (element) => tests.every((one) => one(element));
  compiled.set(selector, test);
  return test;
}

const matches = (element: Element, selector: string) => testOf(selector)(element);

/** Adds the elements below some nodes that pass a test, in document order. */
function collect(nodes: readonly Node[], test: Test, found: Element[]): Element[] {
  for (const node of nodes) {
    if (isElement(node) && test(node)) found.push(node);
    if ('children' in node) collect(node.children, test, found);
  }
  return found;
}

/** Elements below a node, in document order, that match a selector of tag, classes, id and attributes, nested by spaces. */
export function all(root: Parent, selector: string): Element[] {
  const [first = '', ...inner] = selector.split(' ');
  const found = collect(root.children, testOf(first), []);
  if (inner.length === 0) return found;
  return [...new Set(found.flatMap((element) => all(element, inner.join(' '))))];
}

export function isElement(node: { type: string }): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** The one element that matches; throws where there is none. */
export function one(root: Parent, selector: string): Element {
  const [element] = all(root, selector);
  if (!element) throw new Error(`Nothing matches “${selector}”.`);
  return element;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

/** The link to a source at whose place a script opens a note. */
const citationMark = 'a[data-note]';

/** Elements that begin and end a line of text. */
const block = /^(p|li|t[drh]|d[tdl]|div|h[1-6]|section|caption|figcaption|br)$/;

/** The text of a node without the numbers of citation marks, white space as it is shown. */
export function textOf(node: Parent | Node): string {
  const text = (part: Parent | Node): string => {
    if ('data' in part && part.type === 'text') return part.data;
    if (!('children' in part)) return '';
    if (isElement(part) && (matches(part, citationMark) || part.name === 'script' || part.name === 'style')) return '';
    // Receipts and large figures are spans on lines of their own.
    const between =
      isElement(part) &&
      (block.test(part.name) || matches(part, 'span[data-receipt]') || matches(part, 'span[data-figure]'));
    const inside = part.children.map(text).join('');
    return between ? ` ${inside} ` : inside;
  };
  return text(node).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** The nearest element around another that matches. */
export function around(element: Element, selectors: readonly string[]): Element | undefined {
  for (let node = element.parent; node; node = node.parent) {
    if (isElement(node) && selectors.some((selector) => matches(node as Element, selector))) return node as Element;
  }
  return undefined;
}

/** Citation marks below a node, in document order. */
export const marksIn = (root: Parent): Element[] => all(root, citationMark);
