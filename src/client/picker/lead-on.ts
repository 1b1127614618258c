import { pathWithBase } from '../../components/base/address.ts';
import type { OwnPage } from '../../view/base/compare-path.ts';
import { paths } from '../../view/base/site-paths.ts';
import { meantPage } from '../../view/picker/meant-page.ts';
import { tidyPath } from '../../view/picker/tidy-path.ts';
import { element } from '../base/element.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { loadPairs } from './built-pairs.ts';
import { loadRoles } from './role-list.ts';
import { pickerOf } from './role-picker.ts';

/**
 * Goes to the page that an address names in other words, with whatever the sender put behind it; else suggests one, and
 * fills the picker with what was asked for.
 */
export async function leadOn(path: string): Promise<void> {
  const [, occupation] = /^\/occupations\/([^/]+)\/$/.exec(tidyPath(path)) ?? [];
  if (occupation && (await absorbed(occupation))) return;
  if (!/^\/+(?:compare|roles|embed)\/+./i.test(path)) return tidied(path);
  const list = await loadRoles();
  if (list instanceof LoadFailure) return;
  const own = await loadPairs(list);
  // The page at this very address is not there, whatever a list says.
  const elsewhere: OwnPage = (one, other) => own(one, other) && paths.pair(one, other) !== path;
  const meant = meantPage(path, location.search, list, elsewhere);
  if (!meant) return;
  const target = meant.path && pathWithBase(meant.path) + location.hash;
  if (target && meant.certain) return location.replace(target);
  if (target)
    document.getElementById('meant')?.append('Did you mean ', element('a', { href: target }, meant.title), '?');
  const form = document.querySelector<HTMLFormElement>('main form[data-picker]');
  if (form) (await pickerOf(form))?.type(meant.typed);
}

/** Goes from the address of a category to the page of the career that it is, if it is one. */
async function absorbed(occupation: string): Promise<boolean> {
  const careers = await loadJson<Record<string, string>>(pathWithBase(paths.absorbed));
  const career = careers instanceof LoadFailure ? undefined : careers[occupation];
  if (career) location.replace(pathWithBase(paths.role(career)) + location.search + location.hash);
  return career !== undefined;
}

/** Goes to the same address without capitals and what programs put behind it, where that has a page. */
async function tidied(path: string): Promise<void> {
  const tidy = tidyPath(path);
  if (tidy === path) return;
  const target = pathWithBase(tidy);
  const there = await fetch(target, { method: 'HEAD' }).catch(() => undefined);
  await there?.text();
  if (there?.ok) location.replace(target + location.search + location.hash);
}
