import { plainPay } from '../base/query-words.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';

/** One line of the strip: whose pay, how much, and the same in another way beside it. */
export interface SentRow {
  name: string;
  slots: Slot[];
  proxy: boolean;
  value: string;
  beside?: string;
}

/** The strip of a sent view before its figures have come. */
export interface SentPlace {
  /** The query that chooses nothing. */
  plain: string;
  /** The official categories: what most chosen places have figures of. */
  rows: Pick<SentRow, 'name' | 'slots' | 'proxy'>[];
  /** Address of the page that chooses nothing, from the site’s root. */
  path: string;
}

/** The strip of a page about one to four roles. */
export function sentPlace(placed: readonly RoleSlot[], measure: string, path: string): SentPlace {
  return {
    plain: `${new URLSearchParams({ ...plainPay, measure })}`,
    rows: inStrip(categorySlots(placed), ({ slots }) => slots, placed.length).map(({ occupation, slots, proxy }) => ({
      name: occupation.name,
      slots,
      proxy,
    })),
    path,
  };
}

/** The lines that a strip has room for: the first of each role, then others, two or one a role. */
export function inStrip<T>(lines: readonly T[], slotsOf: (line: T) => readonly Slot[], roles: number): T[] {
  const first = lines.filter((line, at) =>
    slotsOf(line).some((slot) => !lines.slice(0, at).some((before) => slotsOf(before).includes(slot))),
  );
  const room = Math.max(2, roles);
  const more = lines.filter((line) => !first.includes(line)).slice(0, Math.max(0, room - first.length));
  return lines.filter((line) => first.includes(line) || more.includes(line));
}
