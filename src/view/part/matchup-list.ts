import { peopleEmployed } from '../../domain/compare/people-employed.ts';
import type { Career, Category, MedianBand } from '../../domain/dataset.ts';
import { sentenceCase } from '../../domain/format.ts';
import { pairPay } from '../base/pair-pay.ts';
import { setting } from '../base/pay-words.ts';
import { paths } from '../base/site-paths.ts';
import { type Bar, bar } from '../chart/range-chart.ts';

/** A matchup in a list: two names, and two small bars where the roles share a measure. */
export interface MatchupLine {
  href: string;
  sides: [MatchupSide, MatchupSide];
  /** What the bars are of: “US ads on one AI and data job board, 2024”. */
  basis?: string;
  /** Why there are no two bars. */
  note?: string;
}

export interface MatchupSide {
  name: string;
  slot: 1 | 2;
  bar?: Bar;
}

/** “US ads on one AI and data job board, 2024” */
function basisOf(band: MedianBand): string {
  return sentenceCase(setting(band).replace(/^In an? |^In /, ''));
}

/** The line of a matchup, its roles in the order of its address. */
export function matchupLine(x: Career, y: Career): MatchupLine {
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const pay = pairPay(a, b);
  const bands = pay.leading ? [pay.leading.first, pay.leading.second] : [];
  const side = (role: Career, slot: 1 | 2): MatchupSide => {
    const band = bands[slot - 1];
    const drawn = band && bar(band, slot);
    return { name: role.name, slot, ...(drawn && { bar: drawn }) };
  };
  return {
    href: paths.pair(a.id, b.id),
    sides: [side(a, 1), side(b, 2)],
    ...(pay.leading ? { basis: basisOf(pay.leading.first) } : { note: 'No common measure of pay' }),
  };
}

/**
 * Pairs to start with from different walks of life: those that come first by their kind, then by the people in the smaller of
 * the two; no career twice, each with a family that none before it has. Both share a measure of pay, and fit the scale.
 *
 * @param kinds Pairs by kind, the preferred kind first.
 */
export function examplesFrom(
  kinds: readonly (readonly (readonly [Career<Category>, Career<Category>])[])[],
  most: number,
): MatchupLine[] {
  const people = (pair: readonly Career<Category>[]) =>
    Math.min(...pair.map((career) => peopleEmployed(career)?.count ?? 0));
  const used = new Set<Career<Category>>();
  const families = new Set<string>();
  const lines: MatchupLine[] = [];
  for (const pair of kinds.flatMap((pairs) => [...pairs].sort((x, y) => people(y) - people(x)))) {
    if (lines.length === most) break;
    if (pair.some((career) => used.has(career)) || pair.every(({ family }) => families.has(family))) continue;
    const line = matchupLine(...pair);
    if (line.note || !line.sides.every(fitsScale)) continue;
    lines.push(line);
    for (const career of pair) {
      used.add(career);
      families.add(career.family);
    }
  }
  return lines;
}

/** Whether a bar ends on the scale of lists. */
function fitsScale({ bar }: MatchupSide): boolean {
  return Object.values(bar?.values ?? {}).every((value) => value <= listScale.max);
}

/** How often a role stands among the matchups to start with. */
const atMost = 2;

/**
 * Some matchups to start with, by address: pairs that share a measure of pay, of the roles with the most records of their
 * own, at most `most` and no role in more than two.
 */
export function matchupsToStart(roles: readonly Career[], most: number): MatchupLine[] {
  const records = (role: Career) => Math.max(0, ...role.pay.map((band) => band.count ?? 0));
  const known = [...roles].sort((a, b) => records(b) - records(a));
  const lines: MatchupLine[] = [];
  const used = new Map<Career, number>();
  const free = (role: Career) => (used.get(role) ?? 0) < atMost;
  for (const [index, role] of known.entries()) {
    for (const other of known.slice(0, index)) {
      if (lines.length === most || !free(role) || !free(other)) continue;
      const line = matchupLine(other, role);
      if (line.note) continue;
      lines.push(line);
      for (const one of [role, other]) used.set(one, (used.get(one) ?? 0) + 1);
    }
  }
  return lines.sort((x, y) => (x.href < y.href ? -1 : 1));
}

/** One axis for the small bars of a list. */
export const listScale = { min: 0, max: 300_000, ticks: [] };
