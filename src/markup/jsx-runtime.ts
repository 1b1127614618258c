import type { ComponentChildren, JSX as Known } from 'preact';
import { escaped } from './escaped.ts';

/*
 * Turns JSX straight into HTML, as short as HTML allows, at build and in the browser alike: components are plain functions,
 * called once, and nothing is kept of the tree. Text and attributes are escaped; only `dangerouslySetInnerHTML` is not.
 */

/** Finished HTML. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What a component makes: HTML, text, several of them, or nothing. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];

interface Props {
  children?: unknown;
  dangerouslySetInnerHTML?: { __html: string };
  [attribute: string]: unknown;
}

/** Types of the elements and their attributes, for the compiler. */
export namespace JSX {
  export type Element = Markup | null;
  export type ElementType = keyof Known.IntrinsicElements | ((props: never) => Child | ComponentChildren);
  export type IntrinsicElements = Known.IntrinsicElements;
  export type ElementChildrenAttribute = Known.ElementChildrenAttribute;
}

/** The HTML of what a component made. */
export function htmlOf(child: unknown): string {
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (child instanceof Markup) return child.html;
  if (!Array.isArray(child)) return escaped(String(child));
  // Added up, not joined: a text is laid out once, when it is written, and not again in each element around it.
  let html = '';
  for (const one of child) html += htmlOf(one);
  return html;
}

/** Elements that have no content and no end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose end tag HTML lets a document leave out, wherever the components write them. */
const unended = new Set('dt dd li td th tr tbody thead'.split(' '));
/** Shapes of a drawing: they end where they begin if nothing is inside. */
const shapes = new Set('rect circle line path polyline'.split(' '));
/** A value that needs no quotes. A slash is none: before the end of a tag it would not be the value’s. */
const bare = /^[\w.,%#-]+$/;

/** Attributes whose false is said; every other one is there or is not. */
const spoken = /^(?:aria-|data-|draggable$|spellcheck$|contenteditable$)/;

function attributes(props: Props): string {
  let text = '';
  for (const name in props) {
    const value = props[name];
    if (name === 'children' || name === 'dangerouslySetInnerHTML' || value === undefined || value === null) continue;
    const plain = typeof value === 'boolean' && !spoken.test(name);
    if (plain && !value) continue;
    if (plain || value === '') text += ` ${name}`;
    else text += bare.test(String(value)) ? ` ${name}=${value}` : ` ${name}="${escaped(String(value))}"`;
  }
  return text;
}

/** Makes an element, or calls a component. */
export function jsx(type: string | ((props: Props) => unknown), props: Props): Markup {
  if (typeof type === 'function') return new Markup(htmlOf(type(props)));
  const start = `<${type}${attributes(props)}`;
  if (empty.has(type)) return new Markup(`${start}>`);
  const content = props.dangerouslySetInnerHTML ? props.dangerouslySetInnerHTML.__html : htmlOf(props.children);
  if (content === '' && shapes.has(type)) return new Markup(`${start} />`);
  return new Markup(unended.has(type) ? `${start}>${content}` : `${start}>${content}</${type}>`);
}

export { jsx as jsxs };

/** Several elements without one around them. */
export function Fragment({ children }: { children?: unknown }): Markup {
  return new Markup(htmlOf(children));
}
