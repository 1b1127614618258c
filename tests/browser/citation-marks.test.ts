import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';

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
