/*
 * What the static drawing and the canvas share, so that one lies exactly over the other. Lengths in pixels.
 */

export const barHeight = 13;
/** From one bar of a row to the next: two share the room between their labels, more have each its label above it. */
export const barStep = (bars: number): number => (bars > 2 ? 31 : 16);
/** Height of a row of the range chart, by its number of bars; the bars stand in its middle. */
export const rowHeight = (bars: number): number => (bars > 2 ? 31 * bars + 12 : bars > 1 ? 64 : 48);
/** Top of each bar in its row. */
export const barTop = (index: number, bars: number): number =>
  rowHeight(bars) / 2 + barStep(bars) * (index - bars / 2) + (barStep(bars) - barHeight) / 2 + (bars > 2 ? 6 : 0);
/** Baseline of the label of a bar: above the first of two and above each of more, below the second of two. */
export const labelBaseline = (index: number, bars: number): number =>
  index === 0 || bars > 2 ? barTop(index, bars) - 6 : barTop(index, bars) + barHeight + 14;
/** The bars of a category that stands for several roles share one bar, a little higher, whose label stands below it. */
export const jointHeight = 18;
export const jointTop = 4;
export const jointRowHeight = 44;
export const jointBaseline = 39;
/** Height of the axis above the rows. */
export const axisHeight = 18;

/** The chart of editions: its height, and where the ends of its value axis lie. */
export const editionHeight = 200;
export const editionTop = 56;
export const editionBottom = 158;
/** Where the first and the last edition stand, as shares of the width. */
export const editionLeft = 0.06;
export const editionRight = 0.94;

/** Figures by edition as far as their places are concerned. */
export interface EditionPlaces {
  min: number;
  max: number;
  series: readonly { points: readonly { at: number; value: number }[] }[];
}

/** Horizontal place of an edition, as a share of the width. */
export function editionX(at: number, editions: number): number {
  return editions === 1 ? 0.5 : editionLeft + (at * (editionRight - editionLeft)) / (editions - 1);
}

/** Vertical place of a value in the chart of editions. */
export function editionY(value: number, { min, max }: Pick<EditionPlaces, 'min' | 'max'>): number {
  return max === min ? editionBottom : editionBottom - ((value - min) * (editionBottom - editionTop)) / (max - min);
}

/** Baseline of the label of a point, above or below it. */
const above = -11;
const below = 21;
/** How far two points of an edition lie apart at the least for a label between them. */
const roomForLabel = 30;

/** Whether a label at an offset from a point would lie on the line of zero. */
function onZero({ min, max }: EditionPlaces, y: number, offset: number): boolean {
  if (min > 0 || max < 0) return false;
  const zero = editionY(0, { min, max });
  return zero > y + offset - 12 && zero < y + offset + 3;
}

/**
 * Where the label of a point stands against its point: above, or below where another series or the line of zero is in its
 * way; undefined where it would lie on a neighbour (the table still has the figure).
 */
export function labelOffset(chart: EditionPlaces, series: number, at: number): number | undefined {
  const here = chart.series
    .flatMap((other, index) =>
      other.points.filter((point) => point.at === at).map(({ value }) => ({ index, y: editionY(value, chart) })),
    )
    .sort((a, b) => a.y - b.y);
  const place = here.findIndex(({ index }) => index === series);
  const own = here[place];
  if (!own) return undefined;
  const [before, after] = [here[place - 1], here[place + 1]];
  const room = {
    above: !before || own.y - before.y > roomForLabel,
    below: !after || after.y - own.y > roomForLabel,
  };
  if (room.above && !(room.below && onZero(chart, own.y, above))) return above;
  return room.below ? below : undefined;
}
