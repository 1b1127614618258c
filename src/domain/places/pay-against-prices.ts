/** How pay moves with prices over places: a straight line through their logarithms, each place counting once. */
export interface PayAgainstPrices {
  /** By how much pay is higher where prices are 10% higher, as a share: 0.19 is 19% more. */
  more: number;
  /** 95% range of `more`, from the scatter of the places about the line. */
  least: number;
  most: number;
  /** Whether the range leaves out none at all. */
  clear: boolean;
}

const higher = 1.1;

/**
 * The line through places by least squares.
 *
 * @param places Median pay, and the price level in any unit, both above zero.
 * @returns Undefined of fewer than ten places, or where all have one price level.
 */
export function payAgainstPrices(places: readonly { median: number; level: number }[]): PayAgainstPrices | undefined {
  const n = places.length;
  if (n < 10) return undefined;
  const [x, y] = [places.map(({ level }) => Math.log(level)), places.map(({ median }) => Math.log(median))];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  const square = x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
  if (square < 1e-9) return undefined;
  const slope = x.reduce((sum, value, at) => sum + (value - mx) * ((y[at] ?? my) - my), 0) / square;
  const left = y.reduce((sum, value, at) => sum + (value - my - slope * ((x[at] ?? mx) - mx)) ** 2, 0);
  const half = 1.96 * Math.sqrt(left / (n - 2) / square);
  const share = (of: number) => higher ** of - 1;
  return {
    more: share(slope),
    least: share(slope - half),
    most: share(slope + half),
    clear: Math.abs(slope) > half,
  };
}
