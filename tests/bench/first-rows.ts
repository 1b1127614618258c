import { chromium } from 'playwright-core';
import { browserToStart } from '../browser/start-browser.ts';
import { serveSite } from '../serve-site.ts';

const four = 'software-engineer,data-scientist,machine-learning-engineer,data-analyst';
const runs = 9;

/**
 * Milliseconds between the arrival of the last figures and the first rows on the page of four roles, the median of some
 * runs, on a device whose processor is `slower` times as slow as this one.
 *
 * @param folder A site built for the root of an address.
 */
export async function firstRows(folder: string, slower: number): Promise<number> {
  const { origin, stop } = await serveSite(folder, '/');
  const browser = await chromium.launch(await browserToStart());
  const waited: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${origin}/compare/?roles=${four}`);
    await page.locator('#any [data-five]').waitFor();
    waited.push(
      await page.evaluate(() => {
        const [rows] = performance.getEntriesByName('first-rows');
        const come = performance
          .getEntriesByType('resource')
          .filter(({ name }) => /compare\/roles\/.*json$/.test(name))
          .map((one) => (one as PerformanceResourceTiming).responseEnd);
        return (rows?.startTime ?? Number.NaN) - Math.max(...come);
      }),
    );
    await page.close();
  }
  await browser.close();
  await stop();
  return waited.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
