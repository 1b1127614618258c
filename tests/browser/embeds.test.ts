import { expect, test } from 'vitest';
import { home, newPage, openPage, origin } from './open-page.ts';

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
  for (const text of ['Machine learning engineer', '$192,100', 'In US job ads', 'aijobs.net'])
    expect(await page.getByText(text).last().isVisible(), text).toBe(true);
  expect(await page.locator('svg.ch rect').first().isVisible()).toBe(true);
});

test('a framed page tells the page around it how high it is, and the frame can follow', async () => {
  const { page, faults } = await newPage({ viewport: { width: 400, height: 900 } });
  await page.goto(home);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.height = '200';
    frame.width = '320';
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) frame.height = data.evenhand.height;
    });
    frame.src = address;
    document.body.prepend(frame);
  }, new URL(path, home).href);
  const inside = page.frame({ url: new RegExp(path) }) ?? (await page.waitForEvent('framenavigated'));
  await inside.locator('.foot').waitFor();
  const fits = () =>
    inside.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight <= clientHeight && clientHeight > 300;
    });
  await expect.poll(fits).toBe(true);
  expect(faults.filter((fault) => !fault.startsWith(origin))).toEqual([]);
});
