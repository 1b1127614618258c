import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** End tags that HTML lets a document leave out, wherever the components write them. */
const optional = /<\/(?:dt|dd|li|td|th|tr|tbody|thead)>/g;

/** A component as static HTML, as short as HTML allows. */
export function markup(node: VNode): string {
  return renderToStaticMarkup(node).replace(optional, '');
}
