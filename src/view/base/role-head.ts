import type { Career } from '../../domain/dataset.ts';
import { paths } from './site-paths.ts';
import type { Slot } from './slot.ts';

/** A role as headings and tables name it. */
export interface RoleHead {
  id: string;
  slot: Slot;
  name: string;
  plural: string;
  short: string;
  href: string;
}

/** A role in its place on the page. */
export function roleHead(role: Career, slot: Slot): RoleHead {
  const { id, name, plural, short } = role;
  return { id, slot, name, plural, short, href: paths.role(id) };
}

/** The longest name that two lines of a narrow column hold. */
const twoLines = 24;

/**
 * Roles side by side, where each stands by its full name too: where all names are long, the words that all of them end with
 * are left out, as editors leave them out (“Aerospace” and “Electrical” of two engineering technicians). Of shorter ones
 * none is: a physician assistant is no physician.
 */
export function sideBySide(heads: readonly RoleHead[]): RoleHead[] {
  const words = heads.map(({ short }) => short.split(' '));
  const shared = sharedEnd(words);
  const told = words.map((all) => all.slice(0, all.length - shared));
  const isName = (some: readonly string[]) =>
    some.length > 0 && !/,$|^(?:and|or|of|for|in|the)$/i.test(some.at(-1) ?? '');
  if (shared === 0 || !heads.every(({ short }) => short.length > twoLines) || !told.every(isName)) return [...heads];
  return heads.map((head, index) => ({ ...head, short: (told[index] ?? []).join(' ') }));
}

/** How many words all lists end with. */
function sharedEnd(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  const differs = first.findIndex((_, back) => lists.some((words) => words.at(-1 - back) !== first.at(-1 - back)));
  return differs < 0 ? first.length : differs;
}
