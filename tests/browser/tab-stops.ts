import type { Page } from 'playwright-core';

export interface Stop {
  name: string;
  mark: boolean;
  outline: number;
  inView: boolean;
}

/** Presses Tab and tells where the focus is and whether it can be seen; undefined where it left the page. */
export async function next(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const box = element.getBoundingClientRect();
    const { outlineWidth, outlineStyle } = getComputedStyle(element);
    const [label = element] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return {
      name: element.getAttribute('aria-label') ?? label.textContent?.trim().slice(0, 40) ?? '',
      mark: element.matches('a[data-note]'),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

/** The places where the focus goes with so many presses of Tab at most. */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < most; count++) {
    const stop = await next(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
