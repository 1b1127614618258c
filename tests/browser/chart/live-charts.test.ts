import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ofTheDay } from '../../daily-sample.ts';
import { watchShifts } from '../layout-shifts.ts';
import { openFolds } from '../open-folds.ts';
import { matchup, openPage, pageTypes } from '../open-page.ts';

const charts = 'figure[data-chart]';

/** Opens the folds around a chart, scrolls it into view and waits until it is live. */
async function live(chart: Locator): Promise<void> {
  await openFolds(chart);
  await chart.scrollIntoViewIfNeeded();
  await expect.poll(() => chart.locator('canvas').count(), { timeout: 10_000 }).toBeGreaterThan(0);
  // Drawn, not only put in its place.
  await expect.poll(() => chart.locator('canvas').first().evaluate(painted), { timeout: 10_000 }).toBe(true);
}

function painted(canvas: Element): boolean {
  const { width, height } = canvas as HTMLCanvasElement;
  const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  return pixels.some((value, index) => index % 4 === 3 && value > 0);
}

/** The rows of a chart’s table that are drawn as text: head, cells and publisher of the row’s source. */
function tableRows(chart: Locator): Promise<{ cells: string[]; publisher: string }[]> {
  return chart.locator('tbody:not([data-undrawn]) tr:not([data-heading])').evaluateAll((rows) =>
    rows.map((row) => {
      const mark = row.querySelector<HTMLAnchorElement>('a[data-note]');
      const entry = mark && document.querySelector(mark.hash);
      mark?.remove();
      return {
        cells: [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
        publisher: entry?.querySelector('b')?.textContent ?? '',
      };
    }),
  );
}

/** A chart’s tooltip: what it says, or nothing where it is hidden. */
async function tooltip(chart: Locator): Promise<string> {
  const tip = chart.locator('[role=status]:visible');
  return (await tip.count()) > 0 ? (await tip.innerText()).replace(/\s+/g, ' ') : '';
}

/** Amounts and percentages that a tooltip states. */
const figuresIn = (text: string): string[] => text.match(/(≥\s?)?\$[\d,]+|−?\d+(\.\d+)?%/g) ?? [];

async function loadedScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
}

const withCharts = Object.entries(pageTypes).filter(([type]) => /^(home|matchup|role|occupation)\b/.test(type));

describe.each(ofTheDay(withCharts))('%s', (_, path) => {
  test('draws every chart live once it is in view, without a fault and without moving anything', async () => {
    const { page, faults } = await openPage(path);
    // That a fold makes room for what it shows is no fault.
    for (const chart of await page.locator(charts).all()) await openFolds(chart);
    const moved = await watchShifts(page);
    for (const chart of await page.locator(charts).all()) {
      const height = () => chart.evaluate((figure) => figure.getBoundingClientRect().height);
      const before = await height();
      await live(chart);
      expect(await height()).toBe(before);
    }
    expect(await moved()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('chart code loads when the first chart comes into view, and not before', async () => {
  const { page } = await openPage(matchup, { viewport: { width: 1280, height: 500 } });
  expect((await loadedScripts(page)).filter((name) => /live-chart/.test(name))).toEqual([]);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.locator(`${charts} [data-plot] svg`).first().isVisible()).toBe(true);
  const before = await loadedScripts(page);
  await live(page.locator(charts).first());
  expect((await loadedScripts(page)).length).toBeGreaterThan(before.length);
});

test('hovering a bar tells the figures of its row and who published them', async () => {
  const { page } = await openPage(matchup);
  const chart = page.locator('figure[data-chart=range]').first();
  await live(chart);
  const rows = await tableRows(chart);
  const canvas = chart.locator('canvas').first();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The canvas has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 6);
  await expect.poll(() => tooltip(chart)).toContain(rows[0]?.cells[0]);
  const said = await tooltip(chart);
  expect(figuresIn(said)).toEqual(rows[0]?.cells.filter((cell) => /\$/.test(cell)));
  expect(said).toContain(rows[0]?.publisher);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 8);
  await expect.poll(() => tooltip(chart)).toContain(rows[1]?.cells[0]);
  await page.mouse.move(5, 5);
  await expect.poll(() => tooltip(chart)).toBe('');
});

test.each(['range', 'editions'])(
  'a tooltip of a %s chart goes with Escape while the pointer rests, and comes with the next figure',
  async (kind) => {
    const { page } = await openPage(matchup);
    const chart = page.locator(`figure[data-chart=${kind}]`).first();
    await live(chart);
    const box = await chart.locator('canvas').first().boundingBox();
    if (!box) throw new Error('The canvas has no place.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 6);
    await expect.poll(() => tooltip(chart)).not.toBe('');
    const first = await tooltip(chart);
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip(chart)).toBe('');
    await page.mouse.move(box.x + box.width * (kind === 'range' ? 0.5 : 0.95), box.y + box.height / 2 + 8);
    await expect.poll(() => tooltip(chart)).not.toBe('');
    expect(await tooltip(chart)).not.toBe(first);
  },
);

test.each([
  ['light', 'compare/physician-assistant-vs-registered-nurse/'],
  ['dark', 'compare/actor-vs-producer/'],
  ['dark', 'compare/ai-engineer-vs-machine-learning-engineer/'],
] as const)('in %s a key on %s has the shape and colour of the points that it names', async (colorScheme, path) => {
  const { page } = await openPage(path, { colorScheme });
  const { keys, strange } = await page.evaluate(() => {
    const look = (mark: Element) => {
      const { fill, stroke, width, height, r } = getComputedStyle(mark);
      return [mark.tagName, fill, stroke, width, height, r].join(' ');
    };
    const charts = [...document.querySelectorAll('figure[data-chart=editions]')].map((figure) => ({
      points: [...figure.querySelectorAll('[data-point] > :not(text)')].map(look),
      keys: [...figure.querySelectorAll('.key :is(rect, circle, path)')].map(look),
    }));
    return {
      keys: charts.flatMap(({ keys }) => keys),
      strange: charts.flatMap(({ points, keys }) => keys.filter((sign) => !points.includes(sign))),
    };
  });
  expect(keys.length).toBeGreaterThan(0);
  expect(strange).toEqual([]);
});

test.each(['range', 'editions'])('arrow keys read every figure of a %s chart, Escape leaves', async (kind) => {
  const { page } = await openPage(matchup);
  const chart = page.locator(`figure[data-chart=${kind}]`).first();
  await live(chart);
  const rows = await tableRows(chart);
  const said: string[] = [];
  for (const canvas of await chart.locator('canvas').all()) {
    await canvas.focus();
    for (let first = ''; ; ) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => tooltip(chart)).not.toBe('');
      const text = await tooltip(chart);
      if (text === first) break;
      first ||= text;
      said.push(text);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip(chart)).toBe('');
  }
  expect(said.length).toBe(rows.length);
  const unread = rows.filter(({ cells, publisher }) => {
    const figures = cells.slice(1).filter((cell) => /^(≥\s?)?\$|%$/.test(cell));
    return !said.some(
      (text) => text.includes(cells[0] ?? '') && text.includes(publisher) && figures.join() === figuresIn(text).join(),
    );
  });
  expect(unread).toEqual([]);
});

test('a tooltip is announced, and a live chart has a name', async () => {
  const { page } = await openPage(matchup);
  const chart = page.locator(charts).first();
  await live(chart);
  const canvas = chart.locator('canvas').first();
  expect(await canvas.getAttribute('aria-label')).toMatch(/pay/i);
  await canvas.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => tooltip(chart)).not.toBe('');
  expect(await chart.locator('[role=status]').getAttribute('role')).toBe('status');
});

test('the chart changes its colours with the reader’s', async () => {
  const { page, faults } = await openPage(matchup, { colorScheme: 'light' });
  const chart = page.locator('figure[data-chart=range]').first();
  await live(chart);
  const picture = () =>
    chart
      .locator('canvas')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
  expect(await chart.locator('[data-plot]').first().locator('canvas').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('a chart in a fold that is shut while the colours change is drawn in its place once it is opened', async () => {
  const { page, faults } = await openPage(matchup, { colorScheme: 'dark' });
  const chart = page.locator('details figure[data-chart=range]').first();
  await live(chart);
  const canvas = chart.locator('canvas').first();
  const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  const dark = await picture();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(picture).not.toBe(dark);
  await chart.evaluate((figure) => {
    for (const fold of document.querySelectorAll('details')) if (fold.contains(figure)) fold.open = false;
  });
  expect(await chart.isVisible()).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openFolds(chart);
  await expect.poll(picture).toBe(dark);
  expect(faults).toEqual([]);
});
