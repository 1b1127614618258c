import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { CompareManyHead } from '../../components/matchup/compare-many.tsx';
import sectionStyles from '../../styles/page/careers.css?url';
import styles from '../../styles/page/compare-many.css?url';
import { comparePath, haveOwnPage } from '../../view/base/compare-path.ts';
import { readRoles } from '../../view/base/read-roles.ts';
import { compareHead } from '../../view/matchup/compare-head.ts';
import { knownRoles } from '../../view/picker/known-roles.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { asksForRoles, choosesPay } from '../base/asked.ts';
import { followSections } from '../base/follow-sections.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure } from '../base/load-json.ts';
import { shutFolds } from '../base/shut-folds.ts';
import { styled } from '../base/styled.ts';
import { watchCharts } from '../chart/watch-charts.ts';
import { loadPackedPairs, ownPages } from '../picker/built-pairs.ts';
import { loadRoles } from '../picker/role-list.ts';
import { offerControls } from './page-controls.ts';

/**
 * Shows the roles that the address names; two of them stand on a page of their own. What the address names wrongly, the
 * picker above says.
 */
export async function compareManyRoles(place: HTMLElement): Promise<void> {
  const [status, head, sections] = place.children;
  if (!status || !head || !sections || !asksForRoles()) return;
  const say = (text: string) => {
    status.textContent = text;
    place.hidden = false;
  };
  const failed = () => say('The figures could not be loaded. Load the page again to try once more.');
  const [list, pairs] = await Promise.all([loadRoles(), loadPackedPairs()]);
  if (list instanceof LoadFailure) return failed();
  const { roles, notes } = readRoles(location.search, knownRoles(list));
  if (roles.length < 2) return;
  const named = roles.flatMap((id) => list.roles.find((role) => role.id === id) ?? []);
  const own = ownPages(list, pairs);
  if (haveOwnPage(named, own) && notes.length === 0) {
    location.replace(pathWithBase(comparePath(named, location.search, own)) + location.hash);
    return;
  }
  say('Loading the figures…');
  const styling = Promise.all([styled(styles), styled(sectionStyles)]);
  // The catch is around what is fetched only.
  const below = import('./sections-below.ts').catch(() => undefined);
  const loaded = await loadCareers(roles);
  await styling;
  if (loaded instanceof LoadFailure) return failed();
  // What the address names wrongly is said above what is shown instead.
  say(notes.join(' '));
  const unpacked = unpack(loaded);
  const comparison = compareHead(unpacked.roles, unpacked.describe);
  head.innerHTML = markup(CompareManyHead, { view: comparison });
  const strip = head.querySelector<HTMLElement>('#sent');
  if (strip) strip.hidden = !choosesPay(strip.dataset.plain ?? '');
  performance.mark('first-rows');
  giveWay(comparison.title, head);
  // The answer is drawn before the rest is made.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const code = await below;
  const made = await code?.sectionsBelow(unpacked);
  if (made === undefined) return failed();
  sections.innerHTML = made;
  shutFolds(sections);
  watchCharts(sections);
  followSections();
  offerControls(place);
  code?.goToAsked();
  const about = sections.querySelector('#day');
  if (about) (await import('../day/follow-day.ts')).followDay(about, unpacked.roles);
  const [line, part] = [head.querySelector<HTMLElement>('[data-holds=waits]'), sections.querySelector('#where')];
  if (line && part) (await import('../places/follow-line.ts')).followLine(line, part);
}

/** The page is now about these roles: its name says so, and what leads to any others gives way until it is asked for. */
function giveWay(title: string, head: Element): void {
  document.title = document.title.replace(/^.*(?= – )/, title);
  const intro = document.querySelector<HTMLElement>('.intro');
  intro?.querySelector('h1')?.remove();
  for (const part of document.querySelectorAll<HTMLElement>('.intro, #all-roles')) part.hidden = true;
  head.querySelector('[data-change]')?.addEventListener('click', () => {
    if (!intro) return;
    intro.hidden = false;
    intro.querySelector('input')?.focus();
  });
}
