import { expect, test } from 'vitest';
import { home, newPage, openPage } from '../open-page.ts';

const path = 'embed/machine-learning-engineer-vs-software-engineer/';
const paper = () => getComputedStyle(document.documentElement).backgroundColor;

test('a framed page follows the system, unless its address names a theme', async () => {
  const shown = async (query: string, colorScheme: 'light' | 'dark') => {
    const { page, faults } = await openPage(path + query, { colorScheme });
    const colour = await page.evaluate(paper);
    expect(faults).toEqual([]);
    return colour;
  };
  const [light, dark] = [await shown('', 'light'), await shown('', 'dark')];
  expect(light).not.toBe(dark);
  expect(await shown('?theme=dark', 'light')).toBe(dark);
  expect(await shown('?theme=light', 'dark')).toBe(light);
  expect(await shown('?theme=pink', 'dark')).toBe(dark);
});

test('a framed page says all it has to say without a script', async () => {
  const { page } = await openPage(path, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  for (const text of ['Machine learning engineer', '$192,100', 'In US ads on one AI and data job board', 'aijobs.net'])
    expect(await page.getByText(text).last().isVisible(), text).toBe(true);
  expect(await page.locator('[data-bar] svg rect').first().isVisible()).toBe(true);
});

test('a framed page tells the page around it how high it is, and the frame can follow', async () => {
  const { page } = await newPage({ viewport: { width: 400, height: 900 } });
  await page.setContent('<iframe width="320" height="200"></iframe>');
  await page.evaluate((address) => {
    const frame = document.querySelector('iframe');
    if (!frame) return;
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) frame.height = data.evenhand.height;
    });
    frame.src = address;
  }, home + path);
  const inside = page.frameLocator('iframe').locator('html');
  const fits = () =>
    inside.evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight && clientHeight > 300);
  await expect.poll(fits, { timeout: 10_000 }).toBe(true);
});
