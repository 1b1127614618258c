import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { leastToDraw } from '../../domain/compare/sample.ts';
import { type Career, type Category, hasMedian, type Link, type MedianBand } from '../../domain/dataset.ts';
import type { Slot } from './slot.ts';

/** A role in its place on the page. */
export interface RoleSlot<R extends Career = Career> {
  role: R;
  slot: Slot;
}

/** Places roles on a page in the order given. */
export function roleSlots<R extends Career>(roles: readonly R[]): RoleSlot<R>[] {
  return roles.map((role, index) => ({ role, slot: (index + 1) as Slot }));
}

/** An official category as it stands for the roles of a page. */
export interface CategorySlot<C extends Category = Category> {
  occupation: C;
  /** The roles it stands for. */
  slots: Slot[];
  /** Where it is drawn: with the only role it stands for; with none in particular where it stands for several. */
  slot: Slot;
  /** True unless it is one of the roles: its figures are context, drawn hatched or open. */
  proxy: boolean;
  links: { role: Career; link: Link }[];
}

/**
 * The categories behind some roles, each once: the category that is the role, otherwise those that stand in for it, whose
 * wages and projections are shown as context.
 */
export function categorySlots<C extends Category>(placed: readonly RoleSlot<Career<C>>[]): CategorySlot<C>[] {
  return gather(placed, standIns);
}

/** A category with a smaller share of a title’s visa filings does not stand in for it beside one with a larger share. */
const leastStandIn = 5;

/**
 * The categories by which a role is known beside others: the one that it is, otherwise the closest one or two, without one
 * that holds hardly any of its visa filings. None where the title has so few filings that they cannot tell which is near.
 */
export function standIns<C extends Category>(role: Career<C>): Link<C>[] {
  const own = role.links.filter(({ fit }) => fit === 'exact');
  if (own.length > 0) return own;
  return role.links
    .filter(({ filings }) => filings === undefined || filings.of >= leastToDraw)
    .slice(0, 2)
    .filter(({ filings }, index) => index === 0 || filings === undefined || filings.share >= leastStandIn);
}

/**
 * The categories that the roles are or belong to, each once. A mere neighbour says nothing of a role’s education or
 * exposure, so it is left out.
 */
export function belonging<C extends Category>(placed: readonly RoleSlot<Career<C>>[]): CategorySlot<C>[] {
  return gather(placed, (role) => role.links.filter((link) => link.fit === 'broader').slice(0, 1));
}

function gather<C extends Category>(
  placed: readonly RoleSlot<Career<C>>[],
  standIns: (role: Career<C>) => Link<C>[],
): CategorySlot<C>[] {
  const found = new Map<C, CategorySlot<C>>();
  for (const { role, slot } of placed) {
    const own = ownOccupation(role);
    const links = own ? role.links.filter((link) => link.fit === 'exact') : standIns(role);
    for (const link of links) {
      const { occupation } = link;
      const known: CategorySlot<C> = found.get(occupation) ?? {
        occupation,
        slots: [],
        slot: 0,
        proxy: true,
        links: [],
      };
      known.slots.push(slot);
      known.links.push({ role, link });
      known.slot = known.slots.length === 1 ? slot : 0;
      known.proxy &&= !own;
      found.set(occupation, known);
    }
  }
  return [...found.values()];
}

/** The category that stands in for a role without one of its own, with its newest official median; never the role’s. */
export function nearest(role: Career): { occupation: Category; band: MedianBand } | undefined {
  if (ownOccupation(role)) return undefined;
  for (const { occupation } of standIns(role)) {
    const band = occupation.wages.find(hasMedian);
    if (band && !band.covers) return { occupation, band };
  }
  return undefined;
}
