import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import { sidesFinding } from '../../view/day/day-words.ts';
import { nearCategory } from '../../view/part/near-category.ts';
import type { Unpacked } from '../../view/wire/unpack.ts';

/** Says what differs in a day of two careers whose page was made here, beside the name of the shut part. */
export function followDay(part: Element, careers: Unpacked['roles']): void {
  const heading = part.querySelector('summary h2');
  const [first, second] = careers.flatMap((career) => nearCategory(career) ?? []);
  const finding = first && second && sidesFinding(first, second);
  if (!heading || !finding) return;
  const found = document.createElement('span');
  found.dataset.finding = '';
  found.innerHTML = markup(Inline, { parts: finding });
  heading.after(found);
}
