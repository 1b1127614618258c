import '../styles/several.css';
import { at } from '../components/address.ts';
import { markup } from '../components/markup.ts';
import { Several } from '../components/several.tsx';
import { readRoles } from '../view/choice-state.ts';
import { knownRoles } from '../view/find-roles.ts';
import type { PackedRole } from '../view/packed.ts';
import { compareSeveral } from '../view/several.ts';
import { paths } from '../view/site-paths.ts';
import { unpack } from '../view/unpack.ts';
import { loadJson } from './load-json.ts';
import { onlyDifferences } from './only-differences.ts';
import { offerPayControls } from './pay-section.ts';
import { loadRoles } from './role-list.ts';
import { watchCharts } from './watch-charts.ts';

/** Shows the roles that the address names below one another’s names; two of them stand on a page of their own. */
export async function severalRoles(place: HTMLElement): Promise<void> {
  place.hidden = false;
  const [status, view] = place.children;
  if (!status || !view) return;
  const { roles, notes } = readRoles(location.search, knownRoles(await loadRoles()));
  const [first, second, third] = roles;
  if (!first || !second) {
    status.textContent = [...notes, 'Choose two to four roles to compare them.'].join(' ');
    return;
  }
  if (!third && notes.length === 0) {
    const query = new URLSearchParams(location.search);
    query.delete('roles');
    location.replace(at(paths.pair(first, second)) + (query.size ? `?${query}` : '') + location.hash);
    return;
  }
  status.textContent = [...notes, 'Loading the figures…'].join(' ');
  try {
    const { roles: compared, describe } = unpack(
      await Promise.all(roles.map((id) => loadJson<PackedRole>(at(paths.packedRole(id))))),
    );
    const comparison = compareSeveral(compared, describe);
    view.innerHTML = markup(Several, { view: comparison });
    watchCharts(view);
    onlyDifferences(view);
    offerPayControls(view);
    status.textContent = notes.join(' ');
    document.title = comparison.title;
  } catch {
    status.textContent = [...notes, 'The figures could not be loaded. Load the page again to try once more.'].join(' ');
  }
}
