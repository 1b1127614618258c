import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, pageTypes } from './open-page.ts';

const citing = Object.entries(pageTypes).filter(([type]) =>
  /matchup with|role$|occupation$|home|claim |method/.test(type),
);

/** Marks whose middle belongs to something else, so that a click there would not open their source. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[popovertarget][aria-label]')].flatMap((mark) => {
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

describe.each(citing)('%s', (_, path) => {
  test.each([360, 1280])('every mark is hit where it stands, at %d pixels', async (width) => {
    const { page } = await openPage(path, { viewport: { width, height: 800 } });
    expect(await page.locator('[popovertarget][aria-label]').count()).toBeGreaterThan(0);
    expect(await misplaced(page)).toEqual([]);
  });

  test('a mark keeps to the line of the word before it', async () => {
    const { page } = await openPage(path, { viewport: { width: 360, height: 800 } });
    const strayed = await page.evaluate(() =>
      [...document.querySelectorAll('[popovertarget][aria-label]')].flatMap((mark) => {
        const before = mark.previousSibling;
        if (!(before instanceof Text) || !mark.checkVisibility()) return [];
        const word = document.createRange();
        word.setStart(before, Math.max(0, before.length - 1));
        word.setEnd(before, before.length);
        const { bottom } = word.getBoundingClientRect();
        return mark.getBoundingClientRect().top > bottom ? [mark.parentElement?.textContent ?? ''] : [];
      }),
    );
    expect(strayed).toEqual([]);
  });
});

test('a mark offers a finger at least 24 pixels each way', async () => {
  const { page } = await openPage('roles/data-scientist/', { viewport: { width: 360, height: 800 } });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('[popovertarget][aria-label]')].flatMap((mark) => {
      if (!mark.checkVisibility()) return [];
      mark.scrollIntoView({ block: 'center' });
      const box = mark.getBoundingClientRect();
      const hits = (dx: number, dy: number) =>
        document
          .elementFromPoint(box.left + box.width / 2 + dx, box.top + box.height / 2 + dy)
          ?.closest('[popovertarget][aria-label]') !== null;
      return [hits(0, -11), hits(0, 11)].includes(false) ? [mark.parentElement?.textContent ?? ''] : [];
    }),
  );
  expect(small).toEqual([]);
});
