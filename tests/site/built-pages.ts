import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
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

/** Files of a built site, as paths below its folder. */
export function filesOf(folder: string): string[] {
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

/** Every page of a built site but frozen ones. */
export function pagesOf({ base, folder }: Pick<PublishedSite, 'base' | 'folder'>): BuiltPage[] {
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

/** Canonical matchup pages. */
export function matchupsOf(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter((page) => /\/compare\/.+-vs-/.test(page.address) && !leadsElsewhere(page));
}

function matches(element: Element, selector: string): boolean {
  const [, tag, rest = ''] = /^([a-z][a-z0-9]*)?(.*)$/.exec(selector) ?? [];
  if (tag && element.name !== tag) return false;
  return [...rest.matchAll(/\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:=([^\]]*))?\]/g)].every(([, name, id, key, value]) => {
    if (name) return element.attribs.class?.split(' ').includes(name);
    if (id) return element.attribs.id === id;
    return key && key in element.attribs && (value === undefined || element.attribs[key] === value);
  });
}

/** Elements below a node, in document order, that match a selector of tag, classes, id and attributes, nested by spaces. */
export function all(root: Parent, selector: string): Element[] {
  const [first = '', ...inner] = selector.split(' ');
  const found = DomUtils.filter((node) => isElement(node) && matches(node, first), root.children) as Element[];
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

/** The button that opens a popover and says which source it is. */
const citationMark = 'button[popovertarget][aria-label]';

/** The text of a node without the numbers of citation marks, white space as it is shown. */
export function textOf(node: Parent | Node): string {
  const text = (part: Parent | Node): string => {
    if ('data' in part && part.type === 'text') return part.data;
    if (!('children' in part)) return '';
    if (isElement(part) && (matches(part, citationMark) || part.name === 'script' || part.name === 'style')) return '';
    const block = /^(p|li|t[drh]|d[tdl]|div|h[1-6]|section|caption|figcaption|br)$/;
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
