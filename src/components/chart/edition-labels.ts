import type { EditionChart } from '../../view/chart/edition-chart.ts';
import { editionBottom, editionHeight, editionX, editionY, labelOffset } from './chart-geometry.ts';

/** A name that stands at its line: at the left or right edge of the drawing. */
export interface SeriesLabel {
  at: 'start' | 'end';
  /** Baseline of the first line. */
  y: number;
  /** Lines of the name; the note follows the last on its line, or stands on one of its own. */
  name: string[];
  note: 'beside' | 'below';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a drawing is at its narrowest: what has room there has room everywhere, since both edges only move apart. */
const narrowest = 288;
/** Widths of a letter in pixels, rather too wide: of a name, of a note, of the label of a point. */
const letters = { name: 7, note: 6.3, label: 7 };
const lineHeight = 15;

/**
 * Where the name of each series stands, by its place among the series: directly above or below its own line, clear of all
 * lines, marks and labels. Undefined for a series whose surroundings have no room, which a key above the drawing names.
 */
export function seriesLabels(chart: EditionChart): (SeriesLabel | undefined)[] {
  const drawn = chart.series.map((_, index) => boxesOf(chart, index));
  const taken: Box[] = [...drawn.flat(), ...axisOf(chart)];
  const lastValue = (index: number) => chart.series[index]?.points.at(-1)?.value ?? 0;
  const order = chart.series.map((_, index) => index).sort((a, b) => lastValue(b) - lastValue(a));
  const labels: (SeriesLabel | undefined)[] = chart.series.map(() => undefined);
  for (const [rank, index] of order.entries()) {
    const upwards = rank < order.length / 2;
    const found = candidates(chart, index, drawn[index] ?? [], upwards).find(
      ({ box }) => box.top >= 0 && box.bottom <= editionHeight - 22 && !taken.some((other) => overlap(box, other)),
    );
    if (!found) continue;
    labels[index] = found.label;
    taken.push(found.box);
  }
  return labels;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxAround(x: number, y: number, across: number, up: number, down = up): Box {
  return { left: x - across, right: x + across, top: y - up, bottom: y + down };
}

/** Marks, labels and lines of one series. */
function boxesOf(chart: EditionChart, index: number): Box[] {
  const points = (chart.series[index]?.points ?? []).map(({ at, value, text }) => ({
    x: narrowest * editionX(at, chart.editions.length),
    y: editionY(value, chart),
    text,
    offset: labelOffset(chart, index, at),
  }));
  return points.flatMap(({ x, y, text, offset }, place) => {
    const before = points[place - 1];
    const line = before ? along(before, { x, y }) : [];
    const label = offset === undefined ? [] : [boxAround(x, y + offset, (text.length * letters.label) / 2, 11, 3)];
    return [boxAround(x, y, 8, 8), ...label, ...line];
  });
}

/** Small boxes along a line. */
function along(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
  const steps = 8;
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 0.5) / steps;
    const half = (to.x - from.x) / steps / 2;
    return boxAround(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y), half, 3);
  });
}

/** The line of zero with its label. */
function axisOf(chart: EditionChart): Box[] {
  if (chart.unit !== 'percent') return [];
  const zero = editionY(0, chart);
  const line = { left: 0, right: narrowest, top: zero - 1, bottom: zero + 1 };
  return [line, zeroBox(chart, zeroAt(chart))];
}

function zeroBox(chart: EditionChart, at: SeriesLabel['at']): Box {
  const zero = editionY(0, chart);
  const [left, right] = at === 'end' ? [narrowest - 22, narrowest] : [0, 22];
  return { left, right, top: zero - 15, bottom: zero };
}

/** Where the label of zero stands: at the end, unless a mark or a figure is there. */
export function zeroAt(chart: EditionChart): SeriesLabel['at'] {
  const box = zeroBox(chart, 'end');
  const met = chart.series.some((_, index) => boxesOf(chart, index).some((other) => overlap(box, other)));
  return met ? 'start' : 'end';
}

function candidates(
  chart: EditionChart,
  index: number,
  own: readonly Box[],
  upwards: boolean,
): { label: SeriesLabel; box: Box }[] {
  const series = chart.series[index];
  if (!series) return [];
  const shapes = shapesOf(series.name, series.note ?? '');
  const edges = ['end', 'start'] as const;
  return shapes.flatMap(({ name, note, width, lines }) =>
    (upwards ? [true, false] : [false, true]).flatMap((over) =>
      edges.map((at) => {
        const [left, right] = at === 'end' ? [narrowest - width, narrowest] : [0, width];
        const beside = own.filter((box) => box.left < right && left < box.right);
        const height = lines * lineHeight;
        const top = over
          ? Math.min(...beside.map((box) => box.top), editionBottom) - 1 - height
          : Math.max(...beside.map((box) => box.bottom), 0) + 1;
        return { label: { at, y: Math.round(top + 12), name, note }, box: { left, right, top, bottom: top + height } };
      }),
    ),
  );
}

/** A label in one line, with its note below, and with a long name in two lines. */
function shapesOf(
  name: string,
  note: string,
): (Pick<SeriesLabel, 'name' | 'note'> & { width: number; lines: number })[] {
  const wide = (text: string, letter: number) => text.length * letter;
  const beside = wide(name, letters.name) + wide(` ${note}`, letters.note);
  const halves = inTwo(name);
  const below = note ? 1 : 0;
  const shapes = [
    { name: [name], note: 'beside' as const, width: beside, lines: 1 },
    ...(note
      ? [
          {
            name: [name],
            note: 'below' as const,
            width: Math.max(wide(name, letters.name), wide(note, letters.note)),
            lines: 2,
          },
        ]
      : []),
    {
      name: halves,
      note: 'below' as const,
      width: Math.max(...halves.map((half) => wide(half, letters.name)), wide(note, letters.note)),
      lines: 2 + below,
    },
  ];
  return shapes.filter(({ width }) => width <= narrowest);
}

/** A text as two lines of about one length. */
function inTwo(text: string): string[] {
  const words = text.split(' ');
  const ends = words.map((_, index) => words.slice(0, index + 1).join(' ').length);
  const half = ends.findIndex((end) => end >= text.length / 2);
  return [words.slice(0, half + 1).join(' '), words.slice(half + 1).join(' ')].filter(Boolean);
}
