import type { FoundRole } from './find-roles.ts';

/** The roles of one family that a list shows, and how many more it has. */
export interface ShownFamily {
  name: string;
  rows: readonly FoundRole[];
  more: number;
}

/** A list that is read through; beyond it a reader is led by families. */
const most = 60;
const ofEach = 5;

/** A family that is read through beside others, or that stands alone. */
const ofFew = 12;

/**
 * The rows of a list of what was found: all where they are few, otherwise some of each family, and all of the one that
 * was opened. Where nothing was typed that would be no choice, so families alone are shown. The family with the best role
 * comes first.
 */
export function shownRows(found: readonly FoundRole[], typed: boolean, opened?: string): ShownFamily[] {
  const families = new Map<string, FoundRole[]>();
  for (const one of found) {
    const own = families.get(one.role.family);
    if (own) own.push(one);
    else families.set(one.role.family, [one]);
  }
  const room = found.length <= most ? ofFew : typed ? ofEach : 0;
  return [...families].map(([name, own]) => {
    const rows = name === opened ? own : own.slice(0, room);
    return { name, rows, more: own.length - rows.length };
  });
}
