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
