import type { Career, Category } from '../dataset.ts';

/** The official category that a career is, if there is one. */
export function ownOccupation<C extends Category>({ links }: Pick<Career<C>, 'links'>): C | undefined {
  return links.find((link) => link.fit === 'exact')?.occupation;
}
