import type { ListedRole } from './role-list.ts';

/** Roles with more people first; those without a count stand last, in their order. */
export function byPeople(a: ListedRole, b: ListedRole): number {
  return (b.people ?? 0) - (a.people ?? 0);
}
