import type { Page } from 'playwright-core';

/** Marks whose middle belongs to something else, so that a click there would not open their source. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[data-note]')].flatMap((mark) => {
      if (!mark.checkVisibility()) return [];
      mark.scrollIntoView({ block: 'center', inline: 'center' });
      const box = mark.getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const around = mark.closest('td, li, p, dd, th')?.textContent?.slice(0, 60);
      return hit === mark
        ? []
        : [`${mark.getAttribute('aria-label')} in “${around}” is hit at ${hit?.outerHTML.slice(0, 80)}`];
    }),
  );
}

/** Marks that stand on another line than the word before them. */
export function strayed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[data-note]')].flatMap((mark) => {
      const before = mark.previousSibling;
      // A mark behind a blank stands for itself.
      if (!(before instanceof Text) || /\s$/.test(before.data) || !mark.checkVisibility()) return [];
      const word = document.createRange();
      word.setStart(before, Math.max(0, before.length - 1));
      word.setEnd(before, before.length);
      const { bottom } = word.getBoundingClientRect();
      return mark.getBoundingClientRect().top > bottom ? [mark.parentElement?.textContent ?? ''] : [];
    }),
  );
}
