import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { matchup, openPage, pageTypes } from './open-page.ts';

interface Stop {
  name: string;
  mark: boolean;
  outline: number;
  inView: boolean;
}

/** Presses Tab and tells where the focus is and whether it can be seen; undefined where it left the page. */
async function next(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const box = element.getBoundingClientRect();
    const { outlineWidth, outlineStyle } = getComputedStyle(element);
    const [label = element] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return {
      name: element.getAttribute('aria-label') ?? label.textContent?.trim().slice(0, 40) ?? '',
      mark: element.matches('[popovertarget][aria-label]'),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < most; count++) {
    const stop = await next(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

test('Tab goes from the skip link through the navigation to the marks, each in sight with an outline', async () => {
  const { page } = await openPage(matchup);
  const stops = await walk(page, 60);
  expect(stops[0]?.name).toMatch(/skip/i);
  expect(stops.slice(1, 8).map(({ name }) => name)).toEqual(expect.arrayContaining(['Compare', 'Roles', 'Sources']));
  expect(stops.findIndex(({ mark }) => mark)).toBeGreaterThan(1);
  expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
  expect(stops.filter(({ inView }) => !inView)).toEqual([]);
});

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  test('shows where the focus is on its first stops', async () => {
    const { page } = await openPage(path, { viewport: { width: 360, height: 700 } });
    const stops = await walk(page, 14);
    expect(stops.length).toBeGreaterThan(path.startsWith('embed/') ? 1 : 6);
    expect(stops.filter(({ outline, inView, name }) => outline < 2 || !inView || !name)).toEqual([]);
  });
});

test('the skip link passes over the header', async () => {
  const { page } = await openPage(matchup);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  const stop = await next(page);
  expect(stop && (await page.evaluate(() => !!document.activeElement?.closest('main')))).toBe(true);
});

test('no bar that stays in place covers what has the focus', async () => {
  const { page } = await openPage(matchup, { viewport: { width: 1280, height: 600 } });
  for (let count = 0; count < 60; count++) await page.keyboard.press('Tab');
  const covered: string[] = [];
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Shift+Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      for (let node = above; node; node = node.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(node).position) && !node.contains(element)) return element.outerHTML;
      return '';
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

test.each([
  ['reduce', 0],
  ['no-preference', 1],
] as const)('with motion set to “%s”, %d animations run when a source opens', async (reducedMotion, least) => {
  const { page } = await openPage(matchup, { reducedMotion });
  await page
    .locator('#short [popovertarget][aria-label]')
    .first()
    .evaluate((mark) => (mark as HTMLElement).click());
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBeGreaterThanOrEqual(least);
  if (least === 0) expect(running).toBe(0);
});

test('with motion reduced nothing scrolls smoothly or moves over time', async () => {
  const { page } = await openPage(matchup, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});
