import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options as ToHast } from 'remark-rehype';
import { unified } from 'unified';
import { unescaped } from './unescaped.ts';

/** Where prose names a source or a figure; the page fills it in. */
export type Slot = { citation: string } | { figure: string };

/** HTML in pieces, with the slots between them. Independent of any page, so it is rendered once. */
export type Fragment = (string | Slot)[];

export interface RenderOptions {
  /** Put before every heading id, so that two roles on one page never share one. */
  idPrefix: string;
  /** Base path of the site, put before links that begin with `/`. */
  base: string;
}

/** Private-use characters mark a slot in the serialised HTML; content never holds them. */
const open = '\uE000';
const close = '\uE001';
/**
 * A quotation mark in text, which is escaped so that markup can be told from text by its quotes alone. All other signs
 * are escaped by the serialiser.
 */
const quote = '\uE002';

const handlers = {
  citation: (_: unknown, node: { id: string }) => ({ type: 'text' as const, value: `${open}@${node.id}${close}` }),
  figureReference: (_: unknown, node: { reference: string }) => ({
    type: 'text' as const,
    value: `${open}=${node.reference}${close}`,
  }),
} as unknown as NonNullable<ToHast['handlers']>;

/** Second line of defence behind the checker: whatever slips in as HTML is stripped here. */
const allowed = {
  ...defaultSchema,
  tagNames: [
    'p',
    'a',
    'strong',
    'em',
    'code',
    'pre',
    'ul',
    'ol',
    'li',
    'h2',
    'h3',
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'br',
  ],
  attributes: { a: ['href'], h2: ['id'], h3: ['id'], code: [], '*': [] },
  protocols: { href: ['https', 'mailto'] },
  clobberPrefix: '',
};

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function textOf(node: ElementContent | HastRoot['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Gives headings their ids and internal links the site’s base path. */
function address({ idPrefix, base }: RenderOptions) {
  const visit = (node: HastRoot | Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') child.value = child.value.replaceAll('"', quote);
      if (child.type !== 'element') continue;
      if (/^h[23]$/.test(child.tagName)) child.properties.id = `${idPrefix}${slug(textOf(child))}`;
      const { href } = child.properties;
      if (typeof href === 'string' && href.startsWith('/')) child.properties.href = base.replace(/\/$/, '') + href;
      visit(child);
    }
  };
  return (tree: HastRoot) => visit(tree);
}

/** Renders Markdown nodes to HTML in pieces, safe to publish. */
export function renderFragment(nodes: readonly RootContent[], options: RenderOptions): Fragment {
  const processor = unified()
    .use(remarkRehype, { handlers })
    .use(rehypeSanitize, allowed)
    .use(() => address(options))
    .use(rehypeStringify);
  const tree = processor.runSync({ type: 'root', children: nodes as RootContent[] });
  const html = processor.stringify(tree as HastRoot).replaceAll(quote, '&quot;');
  return html.split(new RegExp(`${open}([^${close}]*)${close}`)).map((piece, index): string | Slot => {
    if (index % 2 === 0) return piece;
    const target = unescaped(piece.slice(1));
    return piece.startsWith('@') ? { citation: target } : { figure: target };
  });
}
