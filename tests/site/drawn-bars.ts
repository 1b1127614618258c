import { all, attribute, type Element } from './built-pages.ts';

export type Percentile = 'p10' | 'p25' | 'median' | 'p75' | 'p90';

/** A value read back from a drawing, and how far rounding may have moved it. */
export interface Drawn {
  value: number;
  tolerance: number;
}

export interface DrawnBar {
  /** Number of the role’s place, from its bars. */
  slot: string;
  values: Partial<Record<Percentile, Drawn>>;
}

/** $135,980, $29.05, ≥ $239,200 or −$5,000 as a number; undefined for anything else. */
export function readMoney(text: string): { value: number; capped: boolean } | undefined {
  const [, capped, minus, digits] = /^(≥\s?)?(−)?\$([\d,]+(?:\.\d\d)?)$/.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  return { value: Number(digits.replaceAll(',', '')) * (minus ? -1 : 1), capped: capped !== undefined };
}

/**
 * Reads range bars back from their rectangles, which state places as percentages of the axis from `min` to `max`.
 * A bar ends with the tick of its median; bars of several places before one tick share it.
 */
export function drawnBars(root: Element, min: number, max: number): DrawnBar[] {
  // Places are rounded to a tenth of a percent; floating point adds next to nothing.
  const tolerance = (0.0501 / 100) * (max - min);
  const at = (percent: number): Drawn => ({ value: min + (percent / 100) * (max - min), tolerance });
  const bars: DrawnBar[] = [];
  let open = new Map<string, DrawnBar['values']>();
  let slot = '';
  const add = (values: DrawnBar['values']) => open.set(slot, { ...open.get(slot), ...values });
  for (const rect of all(root, 'rect')) {
    const [from, width] = ['x', 'width'].map((name) => Number.parseFloat(attribute(rect, name) ?? ''));
    if (from === undefined || width === undefined || Number.isNaN(from)) continue;
    const part = ['data-median', 'data-outer', 'data-inner'].find((name) => attribute(rect, name) !== undefined);
    slot = attribute(rect, 'data-slot') ?? slot;
    if (part === 'data-median') {
      if (open.size === 0) add({});
      for (const [place, values] of open) bars.push({ slot: place, values: { ...values, median: at(from) } });
      open = new Map();
    } else if (part === 'data-outer') {
      add({ p10: at(from), p90: at(from + width) });
    } else if (part === 'data-inner') {
      add({ p25: at(from), p75: at(from + width) });
    }
  }
  return bars;
}
