import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import type { Inline as InlineParts } from '../../view/cite/citation-marks.ts';

/** Says what a part finds beside its name, where the page was made by a browser and has not said it yet. */
export function tellFinding(part: Element, finding: InlineParts | undefined): void {
  const name = part.querySelector('summary h3');
  if (!finding || !name || name.textContent?.endsWith(':')) return;
  name.append(':');
  name.parentElement?.insertAdjacentHTML('beforeend', markup(Inline, { parts: finding }));
}
