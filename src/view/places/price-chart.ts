import { moneyShort } from '../../domain/format.ts';
import type { WageColumns } from '../../domain/places/wage-columns.ts';

/** A state among others: how dear it is, and what is paid there. */
export interface PricedPlace {
  code: string;
  level: number;
  median: number;
}

/** Pay beside prices as a chart; all places in shares of its width and height, from the lower left. */
export interface PriceChart {
  points: { code: string; x: number; y: number; label?: 'left' | 'right' }[];
  across: { at: number; text: string }[];
  up: { at: number; text: string }[];
  /** Where pay would be if it moved as prices do, through the country’s median at its level of 100. */
  asPrices: [from: [x: number, y: number], to: [x: number, y: number]];
}

/** Sizes on the narrowest screen, by which labels are placed: on wider ones they only have more room. */
const width = 300;
const height = 240;
const label = { width: 19, height: 12, gap: 5 };

const steps = { year: [5000, 10_000, 20_000, 50_000, 100_000], hour: [2, 5, 10, 20, 50] } as const;

/** @param country The country’s median, at a price level of 100. */
export function priceChart(places: readonly PricedPlace[], country: number, per: WageColumns['per']): PriceChart {
  const levels = [...places.map(({ level }) => level), 100];
  const medians = places.map(({ median }) => median);
  const across = axis(Math.min(...levels), Math.max(...levels), [10]);
  const up = axis(Math.min(...medians), Math.max(...medians), steps[per]);
  const points = places.map(({ code, level, median }) => ({ code, x: across.at(level), y: up.at(median) }));
  const end = (level: number): [number, number] => [across.at(level), up.at((country * level) / 100)];
  return {
    points: labelled(points),
    across: across.ticks.map((tick) => ({ at: across.at(tick), text: `${tick}` })),
    up: up.ticks.map((tick) => ({ at: up.at(tick), text: moneyShort(tick, 'USD', per) })),
    asPrices: within(end(across.from), end(across.to)),
  };
}

function axis(lowest: number, highest: number, choice: readonly number[]) {
  const step = choice.find((one) => Math.ceil(highest / one) - Math.floor(lowest / one) <= 5) ?? choice.at(-1) ?? 1;
  const room = (highest - lowest) * 0.04;
  const [from, to] = [lowest - room, highest + room];
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return { from, to, ticks, at: (value: number) => (value - from) / (to - from) };
}

/** A line cut off where it leaves the chart at its top or its bottom. */
function within(a: [number, number], b: [number, number]): [[number, number], [number, number]] {
  const at = (y: number): [number, number] => [a[0] + ((y - a[1]) * (b[0] - a[0])) / (b[1] - a[1]), y];
  const cut = (end: [number, number]): [number, number] => (end[1] < 0 ? at(0) : end[1] > 1 ? at(1) : end);
  return [cut(a), cut(b)];
}

interface Box {
  left: number;
  right: number;
  middle: number;
}

/** Names the points whose names meet no other point and no other name; those far from the crowd come first. */
function labelled(points: readonly { code: string; x: number; y: number }[]): PriceChart['points'] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x * width - 3, right: x * width + 3, middle: y * height }));
  const free = ({ left, right, middle }: Box, own: Box) =>
    left > -2 &&
    right < width + 12 &&
    taken.every(
      (box) =>
        box === own ||
        box.right < left ||
        box.left > right ||
        Math.abs(box.middle - middle) > (label.height + 4) / 2 + (taken.indexOf(box) < points.length ? 0 : 3),
    );
  const sides = new Map<string, 'left' | 'right'>();
  const order = points.map((point, at) => ({ ...point, at })).sort((a, b) => b.y - a.y || b.x - a.x);
  for (const { code, at } of order) {
    const own = taken[at] as Box;
    const right = { left: own.right + 2, right: own.right + 2 + label.width, middle: own.middle };
    const left = { left: own.left - 2 - label.width, right: own.left - 2, middle: own.middle };
    const side = free(right, own) ? 'right' : free(left, own) ? 'left' : undefined;
    if (!side) continue;
    sides.set(code, side);
    taken.push(side === 'right' ? right : left);
  }
  return points.map((point) => {
    const side = sides.get(point.code);
    return { ...point, ...(side && { label: side }) };
  });
}
