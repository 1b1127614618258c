import { expect, test } from 'vitest';
import type { Bar } from '../../../../src/view/chart/range-chart.ts';
import { scaleOfFour } from '../../../../src/view/chart/scale-of-four.ts';

const bar = (low: number, high: number, over: Partial<Bar> = {}): Bar => ({
  slot: 1,
  name: 'A role',
  proxy: false,
  values: { p10: low, median: (low + high) / 2, p90: high },
  ...over,
});

test.each([
  [[bar(134_000, 261_000), bar(118_000, 250_000)], 100_000, 50_000],
  [[bar(76_000, 157_000)], 75_000, 25_000],
  [[bar(98_000, 132_000)], 80_000, 20_000],
  [[bar(21_000, 60_000)], 20_000, 10_000],
  [[bar(15, 40)], 8, 8],
])('five whole ticks lie around what is drawn, as close as they can', (bars, first, step) => {
  const { min, max, ticks } = scaleOfFour(bars);
  expect(ticks).toEqual([0, 1, 2, 3, 4].map((index) => first + index * step));
  expect([min, max]).toEqual([ticks[0], ticks[4]]);
  const ends = bars.flatMap(({ values }) => Object.values(values));
  expect(min).toBeLessThanOrEqual(Math.min(...ends));
  expect(max).toBeGreaterThanOrEqual(Math.max(...ends));
});

test('a bar that its source caps ends before the axis does', () => {
  const open = bar(100_000, 200_000, { open: true, values: { p10: 100_000, median: 200_000 } });
  expect(scaleOfFour([open]).max).toBeGreaterThan(200_000);
});

test('ticks of yearly pay are whole thousands, as their labels say', () => {
  for (let low = 6000; low < 200_000; low += 3700) {
    const { ticks } = scaleOfFour([bar(low, low * 1.9)]);
    expect(ticks.filter((tick) => tick % 1000 !== 0)).toEqual([]);
  }
});
