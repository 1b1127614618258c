import type { PayBand } from '../../schema/pay.ts';
import { atLeast, centreOf, type PlacedBand, payBands, percentiles } from '../pay-bands.ts';
import type { RuleContext } from '../rule.ts';
import { far, fixOfLine, type UnusualValue } from './unusual-value.ts';

/** A band with a figure that is far from what stands next to it, in any direction. */
export interface UnusualBand extends PlacedBand {
  /** The first such figure. */
  name: Name;
  /** What it was held against, after “expected one between 0.2 and 5 times”. */
  against: string;
}

type Name = (typeof percentiles)[number] | 'mean' | 'count';

const edges = ['p10', 'p25', 'p75', 'p90'] as const;

/** How many lines make a middle by which one of them can be judged. */
const enough = 5;

/**
 * Bands with a figure outside 0.2 to 5 times its neighbour: the same figure of the neighbouring edition, the percentile
 * next to it, the middle one of the same figure in its family (of a role: in all roles) of the same source. A band whose
 * percentiles do not ascend is left to the rule about that, unless its median is far from other editions’.
 */
export function unusualBands(context: RuleContext): UnusualBand[] {
  const bands = payBands(context);
  const found = new Map<PayBand, UnusualBand>();
  const add = (unusual: UnusualBand) => {
    if (!found.has(unusual.band)) found.set(unusual.band, unusual);
  };
  const series = [...Map.groupBy(bands, seriesOf).values()].map((lines) =>
    lines.toSorted((a, b) => (a.band.period < b.band.period ? -1 : 1)),
  );
  for (const lines of series) for (const unusual of unusualIn(lines, centre)) add(unusual);
  const ascending = new Set(bands.filter(({ band }) => ascends(band)));
  for (const placed of ascending) for (const unusual of besideItself(placed)) add(unusual);
  for (const lines of series) {
    for (const name of [...edges, 'count'] as const) {
      for (const unusual of unusualIn(lines, (placed) => figure(placed, name))) {
        if (ascending.has(lines[unusual.index] as PlacedBand)) add(unusual);
      }
    }
  }
  for (const lines of Map.groupBy(ascending, familyOf).values()) for (const unusual of inFamily(lines)) add(unusual);
  return [...found.values()];
}

/** The same as values for a report. */
export function unusualPay(context: RuleContext): UnusualValue[] {
  return unusualBands(context).map(({ file, band, at, name, against }) => ({
    of: band,
    path: file.path,
    place: file.placeOf([...at, name]),
    message: `found a ${name} of ${band[name]}, expected one between 0.2 and 5 times ${against}`,
    fix: fixOfLine,
  }));
}

function seriesOf({ file, band }: PlacedBand): string {
  return [
    [file.kind, file.id, band.measure, band.place, band.level, band.statistic],
    [band.scope, band.population, band.taxed, band.per, band.covers],
  ]
    .flat()
    .join('|');
}

/** Categories without a family are held against those of their major group. */
function familyOf({ file, band }: PlacedBand): string {
  const { family, code } = file.data as { family?: string; code?: string };
  const kin = file.kind === 'occupation' ? (family ?? code?.slice(0, 2)) : '';
  return [file.kind, kin, band.source, band.place, band.level, band.measure, band.statistic, band.per].join('|');
}

interface Figure {
  name: Name;
  value: number;
}

function centre({ band }: PlacedBand): Figure | undefined {
  const found = centreOf(band);
  return found && { name: found.name, value: atLeast(found.amount) };
}

/** People are counted alike in each edition of official wages only. */
function figure({ file, band }: PlacedBand, name: (typeof edges)[number] | 'count'): Figure | undefined {
  const value = band[name];
  return value === undefined || (name === 'count' && file.kind !== 'occupation')
    ? undefined
    : { name, value: atLeast(value) };
}

/**
 * Each band is held against the last one before it that was not unusual itself, so that one slip is found once and not
 * again in its neighbours; the oldest against the two that follow.
 */
function unusualIn(
  lines: readonly PlacedBand[],
  figureOf: (placed: PlacedBand) => Figure | undefined,
): (UnusualBand & { index: number })[] {
  const sorted = lines.flatMap((placed, index) => {
    const its = figureOf(placed);
    return its ? [{ ...placed, index, ...its }] : [];
  });
  const [oldest, second, third] = sorted;
  if (!oldest || !second) return [];
  const against = ({ band, value }: (typeof sorted)[number]) => `that of ${band.period}, ${value}`;
  const found: (UnusualBand & { index: number })[] = [];
  const oldestIsFar =
    third !== undefined &&
    [second, third].every(({ value }) => far(oldest.value, value)) &&
    !far(second.value, third.value);
  if (oldestIsFar) found.push({ ...oldest, against: against(second) });
  let usual = oldestIsFar ? second : oldest;
  for (const placed of sorted.slice(1)) {
    const unusual = far(placed.value, usual.value);
    if (unusual) found.push({ ...placed, against: against(usual) });
    // A confirmed break of the series is where the series goes on.
    if (!unusual || placed.band.confirmed) usual = placed;
  }
  return found;
}

function given(band: PayBand): { name: (typeof percentiles)[number]; value: number }[] {
  return percentiles.flatMap((name) => (band[name] === undefined ? [] : [{ name, value: atLeast(band[name]) }]));
}

function ascends(band: PayBand): boolean {
  return given(band).every(({ value }, index, all) => value >= (all[index - 1]?.value ?? value));
}

function* besideItself(placed: PlacedBand): Iterable<UnusualBand> {
  const all = given(placed.band);
  for (const [index, { name, value }] of all.entries()) {
    const before = all[index - 1];
    if (!before || !far(value, before.value)) continue;
    // Of two that lie apart, the one further from the median is in question.
    const [odd, other] = ['p10', 'p25'].includes(before.name) ? [before.name, { name, value }] : [name, before];
    yield { ...placed, name: odd, against: `the ${other.name} beside it, ${other.value}` };
  }
  const { mean, median } = placed.band;
  if (mean === undefined || median === undefined || !far(atLeast(mean), atLeast(median))) return;
  yield { ...placed, name: 'mean', against: `the median beside it, ${median}` };
}

function* inFamily(lines: readonly PlacedBand[]): Iterable<UnusualBand> {
  if (lines.length < enough) return;
  for (const name of ['median', 'mean', ...edges] as const) {
    const values = lines.flatMap((placed) => {
      const value = placed.band[name];
      return typeof value === 'number' ? [{ placed, value }] : [];
    });
    if (values.length < enough) continue;
    const middle = values.map(({ value }) => value).sort((a, b) => a - b)[values.length >> 1] as number;
    for (const { placed, value } of values) {
      if (!far(value, middle)) continue;
      const kin = placed.file.kind === 'occupation' ? 'its family' : 'all roles';
      yield { ...placed, name, against: `the middle one of ${kin} in ${placed.band.source}, ${middle}` };
    }
  }
}
