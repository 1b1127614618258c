import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** On a slow connection fonts and scripts come after the first picture of a page. In milliseconds. */
const late = 250;

/** Fonts and scripts. */
export const fontsAndScripts = /\.(js|woff2)$/;

/** Has files of a page whose addresses end so come late. */
export async function delay(page: Page, files: RegExp): Promise<void> {
  await page.route(files, async (route) => {
    await after(late);
    await route.continue();
  });
}

/** What moved while a page was loading, where it is more than a line of text that becomes a hair narrower. */
export async function movedOnLoading(page: Page): Promise<string[]> {
  const moved = await watchShifts(page, true);
  const shifts = await moved();
  return shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0) < 0.01 ? [] : shifts;
}

/** The browser’s own entry for something that moved without the reader’s doing. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

type Watching = Window & { shifts?: string[] };

/** Fonts are there, and what moved because of them has been drawn and noted. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/**
 * Begins to note what moves on a page; the result tells what did, with its score.
 *
 * @param buffered Whether to count what moved before, while the page loaded.
 */
export async function watchShifts(page: Page, buffered = false): Promise<() => Promise<string[]>> {
  await page.evaluate(settle);
  await page.evaluate((buffer) => {
    const shifts: string[] = [];
    (window as Watching).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(
          ({ node }) => node?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30) || node?.nodeName,
        );
        shifts.push(`${value.toFixed(4)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: buffer });
  }, buffered);
  return async () => {
    await page.evaluate(settle);
    return page.evaluate(() => (window as Watching).shifts ?? []);
  };
}
