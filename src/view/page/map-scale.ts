/*
 * Where a career stands on the map: the built drawing and the script that follows a reader’s finger have it from here. The
 * map keeps its height in pixels while its width changes.
 */

/** Height of the drawing, and where the ends of its axes lie, in pixels. */
export const mapHeight = 520;
export const mapTop = 12;
export const mapBottom = 488;

/** Both ends of the axes: dollars a year, of which each step doubles, and percent over ten years. */
export interface MapEnds {
  wages: [low: number, high: number];
  growth: [low: number, high: number];
}

/** Share of the width at which a wage stands. */
export function mapX(wage: number, { wages: [low, high] }: MapEnds): number {
  return Math.log2(wage / low) / Math.log2(high / low);
}

/** Pixels from the top at which growth stands. */
export function mapY(growth: number, { growth: [low, high] }: MapEnds): number {
  return mapBottom - ((growth - low) * (mapBottom - mapTop)) / (high - low);
}

/** The point nearest to a place of the drawing, by its number; undefined where there is none. */
export function nearestPoint(
  points: readonly { wage: number; growth: number }[],
  ends: MapEnds,
  [x, y]: readonly [x: number, y: number],
  width: number,
): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { wage, growth }] of points.entries()) {
    const away = Math.hypot(mapX(wage, ends) * width - x, mapY(growth, ends) - y);
    if (away < least) [nearest, least] = [index, away];
  }
  return nearest;
}
