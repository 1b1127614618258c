import { markup } from '../../components/base/markup.ts';
import { CompareManySections } from '../../components/matchup/compare-many-sections.tsx';
import { compareMany, hasEditorsRows } from '../../view/matchup/compare-many.ts';
import type { Unpacked } from '../../view/wire/unpack.ts';

/**
 * What stands below the answer: a file of its own, for which the answer does not wait; what only written roles have comes
 * with them. Undefined where that could not be loaded.
 */
export async function sectionsBelow({
  roles,
  describe,
}: Pick<Unpacked, 'roles' | 'describe'>): Promise<string | undefined> {
  const written = hasEditorsRows(roles)
    ? await import('../../view/matchup/editors-rows.ts').catch(() => undefined)
    : { editorsRows: undefined };
  if (!written) return undefined;
  const { editorsRows } = written;
  const own = { places: 'later' as const, ...(editorsRows && { editorsRows }) };
  return markup(CompareManySections, { view: compareMany(roles, describe, own) });
}

/** Goes to the part that the address names, which was not there when the page came: its first script opens it. */
export function goToAsked(): void {
  if (!location.hash) return;
  dispatchEvent(new Event('hashchange'));
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
