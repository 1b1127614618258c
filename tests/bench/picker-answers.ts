import { chromium } from 'playwright-core';
import { packRoleList } from '../../src/view/picker/packed-role-list.ts';
import { browserToStart } from '../browser/start-browser.ts';
import { serveSite } from '../serve-site.ts';
import { manyCareers } from '../unit/view/picker/many-careers.ts';

const texts = ['', 's', 'steel', 'steel wel', 'nurs'];

/**
 * Milliseconds that the picker of the first page works on a press into its field, or on a letter, with 800 careers: of
 * several texts the slowest, of three tries each the quickest, since a browser compiles once. Its layout is part of it.
 *
 * @param folder A site built for the root of an address.
 * @param slower How many times as slow the processor is as this one.
 */
export async function pickerAnswers(folder: string, slower: number): Promise<number> {
  const { origin, stop } = await serveSite(folder, '/');
  const browser = await chromium.launch(await browserToStart());
  const page = await browser.newPage();
  await page.route('**/roles.json', (route) => route.fulfill({ json: packRoleList(manyCareers()) }));
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.locator('main form[data-picker] input').first().focus();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const worked = (act: string) =>
    page.evaluate(async (what) => {
      const input = document.querySelector<HTMLInputElement>('main form[data-picker] input');
      if (!input) throw new Error('There is no field.');
      const start = performance.now();
      if (what === '') input.click();
      else {
        input.value = what;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await Promise.resolve();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, act);
  let slowest = 0;
  for (const text of texts) {
    const times = [await worked(text), await worked(text), await worked(text)];
    slowest = Math.max(slowest, Math.min(...times));
  }
  await browser.close();
  await stop();
  return slowest;
}
