import { htmlOf } from '../../markup/jsx-runtime.ts';

/** End tags of paragraphs where what follows ends them. */
const paragraphEnds =
  /<\/p>(?=<(?:p|dl|div|[uo]l|h[2-6]|section|details|aside|figure|\/(?:div|section|details|aside|figure))\b)/g;

/** A component as static HTML. */
export function markup<P extends object>(component: (props: P) => unknown, props: P): string {
  return htmlOf(component(props)).replace(paragraphEnds, '');
}
