import { atLeast, centreOf, type PlacedBand, payBands } from './pay-bands.ts';
import type { RuleContext } from './rule.ts';

/** A band whose median, or mean where it has no median, is far from that of the edition before it. */
export interface UnusualBand extends PlacedBand {
  centre: Centre;
  /** What it was held against. */
  other: Centre;
}

interface Centre {
  name: 'median' | 'mean';
  value: number;
  period: string;
}

/** True where one amount lies outside 0.2 to 5 times another. */
export const far = (a: number, b: number): boolean => a < 0.2 * b || a > 5 * b;

/**
 * Bands whose median (or mean, for want of one) lies outside 0.2 to 5 times that of the neighbouring edition of the same series. Each band is held
 * against the last one before it that was not unusual itself, so that one slip is found once and not again in its
 * neighbours; the oldest against the two that follow.
 */
export function unusualBands(context: RuleContext): UnusualBand[] {
  const series = Map.groupBy(payBands(context), ({ file, band }) =>
    [
      [file.kind, file.id, band.measure, band.place, band.level, band.statistic],
      [band.scope, band.population, band.taxed, band.per, band.covers],
    ]
      .flat()
      .join('|'),
  );
  return [...series.values()].flatMap(unusualIn);
}

function unusualIn(bands: PlacedBand[]): UnusualBand[] {
  const sorted = bands
    .flatMap((placed) => {
      const centre = centreOf(placed.band);
      const { period } = placed.band;
      return centre ? [{ ...placed, centre: { name: centre.name, value: atLeast(centre.amount), period } }] : [];
    })
    .sort((a, b) => (a.band.period < b.band.period ? -1 : 1));
  const [oldest, second, third] = sorted;
  if (!oldest || !second) return [];
  const found: UnusualBand[] = [];
  const oldestIsFar =
    third !== undefined &&
    [second, third].every(({ centre }) => far(oldest.centre.value, centre.value)) &&
    !far(second.centre.value, third.centre.value);
  if (oldestIsFar) found.push({ ...oldest, other: second.centre });
  let usual = oldestIsFar ? second : oldest;
  for (const placed of sorted.slice(1)) {
    const unusual = far(placed.centre.value, usual.centre.value);
    if (unusual) found.push({ ...placed, other: usual.centre });
    // A confirmed break of the series is where the series goes on.
    if (!unusual || placed.band.confirmed) usual = placed;
  }
  return found;
}
