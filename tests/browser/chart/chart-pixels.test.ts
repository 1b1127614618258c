import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openFolds } from '../open-folds.ts';
import { matchup, openPage } from '../open-page.ts';

/** Where the canvas of a row has ink in one of its lines of pixels, as shares of its width, and the colours there. */
function ticks(plot: Locator): Promise<{ bar: number; from: number; to: number }[]> {
  return plot.evaluate((element) => {
    const canvas = element.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) throw new Error('No canvas.');
    const ink = getComputedStyle(document.documentElement).getPropertyValue('--ink').trim();
    const probe = document.createElement('canvas').getContext('2d');
    if (!probe) throw new Error('No second canvas.');
    probe.fillStyle = ink;
    probe.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data;
    const { width, height } = canvas;
    const { data } = pen.getImageData(0, 0, width, height);
    const dark = (x: number, y: number) => {
      const at = 4 * (y * width + x);
      return (
        [red, green, blue].every((part, index) => Math.abs(part - (data[at + index] ?? 0)) < 12) &&
        (data[at + 3] ?? 0) > 240
      );
    };
    // The middle line of each bar, from the rectangles of its static drawing.
    const scale = height / element.getBoundingClientRect().height;
    return [...element.querySelectorAll('rect[data-median]')].map((tick, bar) => {
      const box = tick.getBoundingClientRect();
      const y = Math.round((box.top + box.height / 2 - element.getBoundingClientRect().top) * scale);
      const inked = Array.from({ length: width }, (_, x) => x).filter((x) => dark(x, y));
      return { bar, from: (inked[0] ?? Number.NaN) / width, to: ((inked.at(-1) ?? Number.NaN) + 1) / width };
    });
  });
}

/** Medians of a drawn row’s bars from the table, in the order of the bars, with the ends of the axis. */
function medians(chart: Locator, row: number): Promise<{ values: number[]; min: number; max: number }> {
  return chart.evaluate((figure, index) => {
    const body = figure.querySelectorAll('tbody:not([data-undrawn])')[index];
    const cells = [...(body?.querySelectorAll('tr:not([data-heading])') ?? [])].map(
      (line) => line.querySelectorAll('td')[2]?.textContent ?? '',
    );
    const { min, max } = (figure as HTMLElement).dataset;
    return { values: cells.map((cell) => Number(cell.replace(/[^\d.]/g, ''))), min: Number(min), max: Number(max) };
  }, row);
}

describe.each([1, 2])('on a screen of %d pixels a point', (deviceScaleFactor) => {
  test('the canvas draws the tick of each median where the table puts it', async () => {
    const { page } = await openPage(matchup, { deviceScaleFactor });
    for (const chart of await page.locator('figure[data-chart=range]').all()) {
      await openFolds(chart);
      await chart.scrollIntoViewIfNeeded();
      const plots = await chart.locator('[data-plot]').all();
      await expect.poll(() => chart.locator('canvas').count()).toBe(plots.length);
      for (const [row, plot] of plots.entries()) {
        const { values, min, max } = await medians(chart, row);
        // A tick is three pixels wide, and the canvas may begin between two pixels.
        const width = await plot.evaluate((element) => element.clientWidth);
        await expect.poll(async () => (await ticks(plot)).every(({ from }) => from > 0)).toBe(true);
        const drawn = await ticks(plot);
        expect(drawn.length).toBe(values.length);
        drawn.forEach(({ from, to }, bar) => {
          const place = ((values[bar] ?? Number.NaN) - min) / (max - min);
          expect(Math.abs((from + to) / 2 - place) * width, `row ${row}, bar ${bar}`).toBeLessThan(1.5);
          expect((to - from) * width, `row ${row}, bar ${bar}`).toBeLessThan(5);
        });
      }
    }
  });
});

test('print shows the drawing and not the canvas', async () => {
  const { page } = await openPage(matchup);
  const chart = page.locator('figure[data-chart=range]').first();
  await openFolds(chart);
  await chart.scrollIntoViewIfNeeded();
  await expect.poll(() => chart.locator('canvas').count()).toBeGreaterThan(0);
  const shown = () =>
    chart
      .locator('[data-plot]')
      .first()
      .evaluate((plot) => {
        const visible = (element: Element | null) => !!element?.checkVisibility({ visibilityProperty: true });
        return {
          canvas: visible(plot.querySelector('canvas')),
          bars: visible(plot.querySelector('rect')),
          labels: visible(plot.querySelector('text')),
        };
      });
  await expect.poll(shown).toEqual({ canvas: true, bars: false, labels: true });
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual({ canvas: false, bars: true, labels: true });
});

test('print opens the tables of the charts and leaves out what only a screen can use', async () => {
  const { page } = await openPage(matchup);
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('figure details table').first();
  expect((await table.boundingBox())?.height).toBeGreaterThan(40);
  expect(await page.locator('header nav').isVisible()).toBe(false);
  expect(await page.locator('#sources li').first().isVisible()).toBe(true);
});
