import { type ComponentType, h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** End tags that HTML lets a document leave out, wherever the components write them. */
const optional = /<\/(?:dt|dd|li|td|th|tr|tbody|thead)>/g;

/** A component as static HTML, as short as HTML allows. */
export function markup<P extends object>(component: ComponentType<P>, props: P): string {
  return renderToStaticMarkup(h(component as ComponentType<object>, props)).replace(optional, '');
}
