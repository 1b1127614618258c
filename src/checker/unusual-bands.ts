import { atLeast, type PlacedBand, payBands } from './pay-bands.ts';
import type { RuleContext } from './rule.ts';

/** A band whose median is far from that of the edition before it. */
export interface UnusualBand extends PlacedBand {
  /** The median it was held against, and its period. */
  other: { median: number; period: string };
}

/** True where one amount lies outside 0.2 to 5 times another. */
export const far = (a: number, b: number): boolean => a < 0.2 * b || a > 5 * b;

/**
 * Bands whose median lies outside 0.2 to 5 times that of the neighbouring edition of the same series. Each band is held
 * against the last one before it that was not unusual itself, so that one slip is found once and not again in its
 * neighbours; the oldest against the two that follow.
 */
export function unusualBands(context: RuleContext): UnusualBand[] {
  const series = Map.groupBy(payBands(context), ({ file, band }) =>
    [file.kind, file.id, band.measure, band.place, band.level, band.statistic, band.scope, band.per, band.covers].join(
      '|',
    ),
  );
  return [...series.values()].flatMap(unusualIn);
}

function unusualIn(bands: PlacedBand[]): UnusualBand[] {
  const sorted = bands
    .map((placed) => ({ ...placed, other: { median: atLeast(placed.band.median), period: placed.band.period } }))
    .sort((a, b) => (a.band.period < b.band.period ? -1 : 1));
  const [oldest, second, third] = sorted;
  if (!oldest || !second) return [];
  const found: UnusualBand[] = [];
  const oldestIsFar =
    third !== undefined &&
    [second, third].every(({ other }) => far(oldest.other.median, other.median)) &&
    !far(second.other.median, third.other.median);
  if (oldestIsFar) found.push({ ...oldest, other: second.other });
  let usual = oldestIsFar ? second : oldest;
  for (const placed of sorted.slice(1)) {
    const unusual = far(placed.other.median, usual.other.median);
    if (unusual) found.push({ ...placed, other: usual.other });
    // A confirmed break of the series is where the series goes on.
    if (!unusual || placed.band.confirmed) usual = placed;
  }
  return found;
}
