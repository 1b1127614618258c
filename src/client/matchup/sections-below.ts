import { markup } from '../../components/base/markup.ts';
import { CompareManySections } from '../../components/matchup/compare-many-sections.tsx';
import { compareMany } from '../../view/matchup/compare-many.ts';
import type { Unpacked } from '../../view/wire/unpack.ts';

/** What stands below the answer: a file of its own, for which the answer does not wait. */
export function sectionsBelow({ roles, describe }: Pick<Unpacked, 'roles' | 'describe'>): string {
  return markup(CompareManySections, { view: compareMany(roles, describe, { places: 'later' }) });
}
