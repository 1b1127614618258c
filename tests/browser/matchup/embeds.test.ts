import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { violations } from '../axe.ts';
import { home, newPage, openPage, pageTypes } from '../open-page.ts';

const path = 'embed/machine-learning-engineer-vs-software-engineer/';
const paper = () => getComputedStyle(document.documentElement).backgroundColor;

test('a framed page is light, unless its address asks for dark or for what the system has', async () => {
  const shown = async (query: string, colorScheme: 'light' | 'dark', javaScriptEnabled = true) => {
    const { page, faults } = await openPage(path + query, { colorScheme, javaScriptEnabled });
    const colour = await page.evaluate(paper);
    expect(faults).toEqual([]);
    return colour;
  };
  const [light, dark] = [await shown('', 'light'), await shown('?theme=dark', 'light')];
  expect(light).not.toBe(dark);
  for (const query of ['', '?theme=light', '?theme=pink']) expect(await shown(query, 'dark'), query).toBe(light);
  expect(await shown('', 'dark', false)).toBe(light);
  expect(await shown('?theme=dark', 'dark')).toBe(dark);
  expect(await shown('?theme=auto', 'dark')).toBe(dark);
  expect(await shown('?theme=auto', 'light')).toBe(light);
});

test('dark colours are as readable as light ones', async () => {
  const { page } = await openPage(`${path}?theme=dark`, { viewport: { width: 280, height: 700 } });
  expect(await violations(page)).toEqual([]);
});

test('a framed page says all it has to say without a script', async () => {
  const { page } = await openPage(path, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  for (const text of ['Machine learning engineer', '$192,100', 'aijobs.net'])
    expect(await page.getByText(text).last().isVisible(), text).toBe(true);
  expect(await page.locator('main > p').last().innerText()).toMatch(/^\p{Lu}.{40,}\.$/u);
  expect(await page.locator('[data-bar] svg rect').first().isVisible()).toBe(true);
});

const kinds = ['matchup with a common measure', 'matchup without a common measure'] as const;

/** What the page of a matchup offers to copy. */
async function snippet(kind: (typeof kinds)[number]): Promise<string> {
  const { page } = await openPage(pageTypes[kind] ?? '', { javaScriptEnabled: false });
  const code = (await page.locator('#embed pre').textContent()) ?? '';
  // The address of the published site, as it is served here.
  return code.replace(/src="https?:\/\/[^/]+\//, `src="${home}`);
}

describe.each(ofTheDay(kinds))('what the page of a %s offers to copy', (kind) => {
  test.each([280, 360, 640])('fits a column of %i pixels as pasted, each of two on a page', async (width) => {
    const { page } = await newPage({ viewport: { width: 900, height: 1600 } });
    const code = (await snippet(kind)).replace('loading="lazy"', '');
    await page.setContent(`<div style="width: ${width}px">${code}${code}</div>`);
    for (const index of [0, 1]) {
      const inside = page.frameLocator('iframe').nth(index).locator('html');
      const fits = () =>
        inside.evaluate(({ scrollHeight, clientHeight, ownerDocument: { body } }) => {
          const end = Math.ceil(body.getBoundingClientRect().bottom + scrollY);
          return scrollHeight <= clientHeight && clientHeight - end <= 1 && clientHeight > 200;
        });
      await expect.poll(fits, { timeout: 10_000 }).toBe(true);
    }
  });

  test('is high enough at 280 pixels where scripts are taken out, and starts with the way back and the sources', async () => {
    const { page } = await newPage({ viewport: { width: 900, height: 1600 }, javaScriptEnabled: false });
    const [frame = ''] = (await snippet(kind)).split('<script>');
    await page.setContent(`<div style="width: 280px">${frame.replace('loading="lazy"', '')}</div>`);
    const inside = page.frameLocator('iframe');
    await inside.locator('main').waitFor();
    const [given, links] = [await page.locator('iframe').boundingBox(), inside.locator('a')];
    const end = await inside.locator('main').boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((given?.y ?? 0) + (given?.height ?? 0));
    // Cut to the height of a line of teasers it still says where it is from.
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0) - (given?.y ?? 0)).toBeLessThan(180);
    }
    expect(await links.first().innerText()).toMatch(/^The whole comparison/);
    expect(await links.nth(1).getAttribute('href')).toContain('/sources/');
  });
});
