import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { overflowing } from './overflowing.ts';

/** Holds that nothing reaches beyond a page as it stands and that axe finds nothing on it, at each width, light and dark. */
export async function expectSoundAt(page: Page, widths: readonly number[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${width}`).toEqual([]);
      expect(await violations(page), `${colorScheme} ${width}`).toEqual([]);
    }
}
