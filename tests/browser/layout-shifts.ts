import type { Page } from 'playwright-core';

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
