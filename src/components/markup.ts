import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** A component as static HTML: the same components can later render in the browser. */
export function markup(node: VNode): string {
  return renderToStaticMarkup(node);
}
