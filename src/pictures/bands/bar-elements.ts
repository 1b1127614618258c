import { moneyShort } from '../../domain/format.ts';
import { position, type Scale, upperEnd } from '../../view/chart/range-chart.ts';
import type { BarLine } from '../picture.ts';
import { letters, rectangle, type Shape } from '../svg.ts';
import { type DrawContext, left, right } from './draw-context.ts';

/** Ends of the scale; values stand to its right. */
const plot = [left, 900] as const;
/** Widths of the ends of a bar, the median’s tick and the paper on either side of it. */
const cap = 4;
const tick = 6;
const halo = 4;

const at = (value: number, scale: Scale) => plot[0] + ((plot[1] - plot[0]) * position(value, scale)) / 100;

/** The largest value that has room beside the scale. */
const largestValue = 68;

/** A range bar as on the site, its median in figures at the right end; `y` is its upper edge. */
export function barElements(
  { bar, value }: BarLine,
  scale: Scale,
  [y, height]: readonly [y: number, height: number],
  { colours, held }: DrawContext,
): Shape[] {
  const [solid, pale] = bar.slot === 2 ? [colours.r2, colours.r2t] : [colours.r1, colours.r1t];
  const { p10, p25, median, p75, p90 } = bar.values;
  const span = (from: number, to: number, colour: string) =>
    rectangle(at(from, scale), y, at(to, scale) - at(from, scale), height, colour);
  const end = (edge: number) => rectangle(Math.round(at(edge, scale)) - cap / 2, y, cap, height, solid);
  const size = Math.min(height + 4, largestValue);
  const middle = Math.round(at(median, scale));
  return [
    ...(p10 === undefined ? [] : [span(p10, upperEnd(bar, scale), pale), end(p10)]),
    ...(p90 === undefined ? [] : [end(p90)]),
    ...(p25 === undefined || p75 === undefined ? [] : [span(p25, p75, solid)]),
    rectangle(middle - tick / 2 - halo, y - 4, tick + 2 * halo, height + 8, colours.paper),
    rectangle(middle - tick / 2, y - 4, tick, height + 8, colours.ink),
    letters(
      {
        text: value,
        x: right,
        y: Math.round(y + height / 2 + 0.36 * size),
        size,
        face: 'value',
        colour: colours.ink,
        anchor: 'end',
      },
      held,
    ),
  ];
}

/** Upright lines at the ticks of a scale, behind bars. */
export function gridlines(scale: Scale, top: number, bottom: number, { colours }: DrawContext): Shape[] {
  return scale.ticks.map((value) => rectangle(Math.round(at(value, scale)) - 1, top, 2, bottom - top, colours.rule));
}

/** The amounts at the ticks, as many as have room; `y` is their baseline. */
export function axisLabels(scale: Scale, y: number, { colours, held }: DrawContext): Shape[] {
  const last = scale.ticks.length - 1;
  const every = last > 6 ? 2 : 1;
  return scale.ticks.flatMap((value, index) => {
    if (index % every > 0) return [];
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const x = Math.round(at(value, scale));
    return [letters({ text: moneyShort(value), x, y, size: 28, face: 'text', colour: colours.ink2, anchor }, held)];
  });
}
