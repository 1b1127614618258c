import { htmlOf } from '../../markup/jsx-runtime.ts';

/** End tags that HTML lets a document leave out, wherever the components write them. */
const endTags = /<\/(?:dt|dd|li|td|th|tr|tbody|thead)>/g;
/** The same of paragraphs, where what follows ends them. */
const paragraphEnds =
  /<\/p>(?=<(?:p|dl|div|[uo]l|h[2-6]|section|details|aside|figure|\/(?:div|section|details|aside|figure))\b)/g;
/** Shapes of a drawing have nothing inside them: they end where they begin. */
const shapes = /><\/(?:rect|circle|line|path|polyline)>/g;
/**
 * Quotes that an attribute needs none of; never before a slash, which would become part of the value. Texts hold no
 * quotation mark that is not escaped, so only attributes match.
 */
const quotes = /="([\w.,%#-]+)"(?=[ >])/g;

/** A component as static HTML, as short as HTML allows. */
export function markup<P extends object>(component: (props: P) => unknown, props: P): string {
  return htmlOf(component(props))
    .replace(paragraphEnds, '')
    .replace(shapes, ' />')
    .replace(endTags, '')
    .replace(quotes, '=$1');
}
