import type { Bar, Scale } from './range-chart.ts';

/** Steps that an axis is read by, each times a power of ten. */
const mantissas = [1, 2, 2.5, 3, 4, 5, 6, 8];

/**
 * The shortest axis of four whole steps that holds some bars: five ticks, of which a narrow screen labels the ends and the
 * middle. Values in units of a currency; one bar at least.
 */
export function scaleOfFour(bars: readonly Bar[]): Scale {
  const values = bars.flatMap((bar) => Object.values(bar.values));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // A bar that its source caps goes on beyond what is known.
  const beyond = bars.some(({ open }) => open);
  const from = (step: number) => Math.floor(lowest / step) * step;
  const holds = (step: number) => from(step) + 4 * step >= highest + (beyond ? step / 4 : 0);
  const step = stepsUpTo(highest).find(holds) ?? highest;
  const min = from(step);
  return { min, max: min + 4 * step, ticks: [0, 1, 2, 3, 4].map((index) => min + index * step) };
}

/** Steps whose ticks can be printed whole, smallest first: in thousands, where what is drawn reaches ten thousand. */
function stepsUpTo(highest: number): number[] {
  const powers = Array.from({ length: Math.ceil(Math.log10(Math.max(highest, 10))) + 1 }, (_, power) => 10 ** power);
  return powers
    .flatMap((power) => mantissas.map((mantissa) => mantissa * power))
    .filter((step) => Number.isInteger(step) && (highest < 10_000 || step % 1000 === 0));
}
