import type { Role } from '../domain/dataset.ts';
import { moneyShort } from '../domain/format.ts';
import { pairPay } from './pair-pay.ts';
import { type Bar, bar } from './range-chart.ts';
import { paths } from './site-paths.ts';

/** A matchup in a list: two names, and two small bars where the roles share a measure. */
export interface MatchupLine {
  href: string;
  sides: [MatchupSide, MatchupSide];
  /** Why there are no two bars. */
  note?: string;
}

export interface MatchupSide {
  name: string;
  slot: 1 | 2;
  bar?: Bar;
  median?: string;
}

/** The line of a matchup, its roles in the order of its address. */
export function matchupLine(x: Role, y: Role): MatchupLine {
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const pay = pairPay(a, b);
  const bands = pay.leading ? [pay.leading.first, pay.leading.second] : [];
  const side = (role: Role, slot: 1 | 2): MatchupSide => {
    const band = bands[slot - 1];
    const drawn = band && bar(band, slot);
    return { name: role.name, slot, ...(drawn && { bar: drawn, median: moneyShort(band.values.median) }) };
  };
  return {
    href: paths.pair(a.id, b.id),
    sides: [side(a, 1), side(b, 2)],
    ...(!pay.leading && { note: 'No common measure of pay' }),
  };
}

/** Every matchup, in the order of its address. */
export function allMatchups(roles: readonly Role[]): MatchupLine[] {
  return roles
    .flatMap((role, index) => roles.slice(index + 1).map((other) => matchupLine(role, other)))
    .sort((x, y) => (x.href < y.href ? -1 : 1));
}

/** One axis for the small bars of a list. */
export const listScale = { min: 50_000, max: 300_000, ticks: [] };
