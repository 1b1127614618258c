import { errorText, money } from '../../domain/format.ts';
import { medianErrorShare } from '../../domain/median-error.ts';
import type { Side } from '../../domain/places/compare-in-place.ts';
import { isNumber, placeValue } from '../../domain/places/wage-columns.ts';
import type { Bar, Scale } from '../chart/range-chart.ts';
import { type PayColumns, slotOf } from './pair-columns.ts';

/** Pay of one career in one place, to be drawn: or why there is none. */
export interface PayAt {
  slot: 1 | 2;
  /** “$64,700”, “$239,200 or more” */
  text?: string;
  /** “±3%”: 95% error of the median. */
  error?: string;
  bar?: Bar;
  /** The ends of the median’s 95% interval. */
  interval?: [low: number, high: number];
  /** Why there is no bar. */
  none?: string;
}

/** What is published of a career at a place. */
export function payAt(columns: PayColumns, at: number, side: Side): PayAt {
  const slot = slotOf(side);
  const median = placeValue(columns.median[at]);
  if (median === undefined) return { slot, none: 'not published' };
  if (median === 'withheld') return { slot, none: 'not released by BLS' };
  if (median === 'capped') {
    return {
      slot,
      text: `${money(columns.top, 'USD', columns.per)} or more`,
      none: 'BLS prints no higher figure for an area',
    };
  }
  const error = isNumber(columns.rse[at]) ? medianErrorShare(columns.rse[at]) : undefined;
  return {
    slot,
    text: money(median, 'USD', columns.per),
    bar: barAt(columns, at, slot, median),
    ...(error !== undefined && {
      error: errorText(error),
      interval: [median * (1 - error), median * (1 + error)] as [number, number],
    }),
  };
}

function barAt(columns: PayColumns, at: number, slot: 1 | 2, median: number): Bar {
  const values = (['p10', 'p25', 'p75', 'p90'] as const).flatMap((name) => {
    const value = columns[name][at];
    return isNumber(value) ? [[name, value] as const] : [];
  });
  const open = ['p75', 'p90'].some((name) => placeValue(columns[name as 'p75' | 'p90'][at]) === 'capped');
  return {
    slot,
    name: '',
    values: { ...Object.fromEntries(values), median },
    proxy: false,
    ...(open && { open: true as const }),
  };
}

const steps = { year: [10_000, 20_000, 25_000, 50_000, 100_000], hour: [5, 10, 20, 25, 50] } as const;

/** The finest axis that holds all bars in five steps; undefined of none. */
export function scaleOf(all: readonly PayAt[], per: PayColumns['per']): Scale | undefined {
  const ends = all.flatMap(({ bar, interval = [] }) => (bar ? [...Object.values(bar.values), ...interval] : []));
  if (ends.length === 0) return undefined;
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const within = (step: number) => [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step] as const;
  const step = steps[per].find((one) => within(one)[1] - within(one)[0] <= 5 * one) ?? steps[per][4];
  const [min, max] = within(step);
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step);
  return { min, max, ticks, ...(per === 'hour' && { per }) };
}
