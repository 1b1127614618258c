import { bestKnownPay, ownOccupation } from '../../domain/compare/compare-pay.ts';
import { newestOfficial } from '../../domain/compare/growth.ts';
import type { PublishedRow, Role } from '../../domain/dataset.ts';
import { pairPay } from '../base/pair-pay.ts';
import { nearest } from '../base/role-slots.ts';

/** The figures that the head of a matchup rests on: pay of either role, then projected growth of either, each once. */
export function leadingOfPair(a: Role, b: Role): PublishedRow[] {
  const { leading } = pairPay(a, b);
  const pay = leading ? [leading.first, leading.second] : [a, b].flatMap(payOf);
  return [...new Set([...pay, ...[a, b].flatMap(growthOf)])];
}

/** The same of one role. */
export function leadingOfRole(role: Role): PublishedRow[] {
  return [...payOf(role), ...growthOf(role)];
}

/** The pay a role is best known by, or that of the category nearest to it. */
function payOf(role: Role): PublishedRow[] {
  const band = bestKnownPay(role) ?? nearest(role)?.band;
  return band ? [band] : [];
}

/** The newest official projection for the category that a role is, or that is closest to it. */
function growthOf(role: Role): PublishedRow[] {
  const occupations = role.links.map(({ occupation }) => occupation);
  const own = ownOccupation(role);
  const [line] = (own ? [own] : occupations).flatMap((occupation) => newestOfficial(occupation) ?? []);
  return line ? [line] : [];
}
