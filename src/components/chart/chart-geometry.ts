/*
 * What the static drawing and the canvas share, so that one lies exactly over the other. Lengths in pixels.
 */

export const barHeight = 14;
/** From one bar of a row to the next: two share the room between their labels, more have each its label above it. */
export const barStep = (bars: number): number => (bars > 2 ? 36 : 16);
/** Height of a row of the range chart, by its number of bars; the bars stand in its middle. */
export const rowHeight = (bars: number): number => (bars > 2 ? 36 * bars + 16 : bars > 1 ? 84 : 56);
/** Top of each bar in its row. */
export const barTop = (index: number, bars: number): number =>
  rowHeight(bars) / 2 + barStep(bars) * (index - bars / 2) + (barStep(bars) - barHeight) / 2;
/** Baseline of the label of a bar: above the first of two and above each of more, below the second of two. */
export const labelBaseline = (index: number, bars: number): number =>
  index === 0 || bars > 2 ? barTop(index, bars) - (bars > 2 ? 6 : 9) : barTop(index, bars) + barHeight + 16;
/** Height of the axis above the rows. */
export const axisHeight = 22;

/** The chart of editions: its height, and where the ends of its value axis lie. */
export const editionHeight = 270;
export const editionTop = 34;
export const editionBottom = 230;
/** Where the first and the last edition stand, as shares of the width. */
export const editionLeft = 0.06;
export const editionRight = 0.94;

/** Figures by edition as far as their places are concerned. */
export interface EditionPlaces {
  min: number;
  max: number;
  series: readonly { points: readonly { at: number; value: number }[] }[];
}

/** Vertical place of a value in the chart of editions. */
export function editionY(value: number, { min, max }: Pick<EditionPlaces, 'min' | 'max'>): number {
  return max === min ? editionBottom : editionBottom - ((value - min) * (editionBottom - editionTop)) / (max - min);
}

/**
 * Where the label of a point stands against its point: above for the highest series at an edition, below for others;
 * undefined where it would lie on a neighbour (the table still has the figure).
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
  if (place === 0) return -12;
  const next = here[place + 1];
  const above = here[place - 1];
  const free = (!next || next.y - own.y > 44) && (!above || own.y - above.y > 4);
  return free ? 22 : undefined;
}
