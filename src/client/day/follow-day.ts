import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import type { Career } from '../../domain/dataset.ts';
import { dayFinding } from '../../view/day/day-finding.ts';
import { daySide } from '../../view/day/day-side.ts';

/** Says what differs in a day of two careers whose page was made here, beside the name of the shut part. */
export function followDay(within: ParentNode, careers: readonly Career[]): void {
  const heading = within.querySelector('#day summary h2');
  const [first, second] = careers.flatMap((career) => {
    const side = daySide(career);
    return side?.row ? [{ plural: side.plural, answers: side.row.answers }] : [];
  });
  const finding = first && second && dayFinding(first, second);
  if (!heading || !finding) return;
  const found = document.createElement('span');
  found.dataset.finding = '';
  found.innerHTML = markup(Inline, { parts: finding });
  heading.after(found);
}
