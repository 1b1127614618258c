import { ownOccupation } from '../../domain/compare/compare-pay.ts';
import { hasMedian, type Link, type MedianBand, type Occupation, type Role } from '../../domain/dataset.ts';
import type { Slot } from './slot.ts';

/** A role in its place on the page. */
export interface RoleSlot {
  role: Role;
  slot: Slot;
}

/** An official category as it stands for the roles of a page. */
export interface CategorySlot {
  occupation: Occupation;
  /** The roles it stands for. */
  slots: Slot[];
  /** Where it is drawn: with the only role it stands for; with none in particular where it stands for several. */
  slot: Slot;
  /** True unless it is one of the roles: its figures are context, drawn hatched or open. */
  proxy: boolean;
  links: { role: Role; link: Link }[];
}

/**
 * The categories behind some roles, each once: the category that is the role, otherwise the two closest to it. Wages and
 * projections of the latter are shown as context.
 */
export function categorySlots(placed: readonly RoleSlot[]): CategorySlot[] {
  return gather(placed, (role) => role.links.slice(0, 2));
}

/**
 * The categories that the roles are or belong to, each once. A mere neighbour says nothing of a role’s education or
 * exposure, so it is left out.
 */
export function belonging(placed: readonly RoleSlot[]): CategorySlot[] {
  return gather(placed, (role) => role.links.filter((link) => link.fit === 'broader').slice(0, 1));
}

function gather(placed: readonly RoleSlot[], standIns: (role: Role) => Link[]): CategorySlot[] {
  const found = new Map<Occupation, CategorySlot>();
  for (const { role, slot } of placed) {
    const own = ownOccupation(role);
    const links = own ? role.links.filter((link) => link.fit === 'exact') : standIns(role);
    for (const link of links) {
      const { occupation } = link;
      const known = found.get(occupation) ?? { occupation, slots: [], slot: 0, proxy: true, links: [] };
      known.slots.push(slot);
      known.links.push({ role, link });
      known.slot = known.slots.length === 1 ? slot : 0;
      known.proxy &&= !own;
      found.set(occupation, known);
    }
  }
  return [...found.values()];
}

/** The category closest to a role that has none of its own, with its newest official median; context, never the role’s. */
export function nearest(role: Role): { occupation: Occupation; band: MedianBand } | undefined {
  if (ownOccupation(role)) return undefined;
  for (const { occupation } of role.links) {
    const band = occupation.wages.find(hasMedian);
    if (band && !band.covers) return { occupation, band };
  }
  return undefined;
}
