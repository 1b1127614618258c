import { pathWithBase } from '../../components/base/address.ts';
import { meantPage } from '../../view/picker/meant-page.ts';
import { tidyPath } from '../../view/picker/tidy-path.ts';
import { element } from '../base/element.ts';
import { LoadFailure } from '../base/load-json.ts';
import { loadRoles } from './role-list.ts';
import { pickerOf } from './role-picker.ts';

/**
 * Goes to the page that an address names in other words, with whatever the sender put behind it; else suggests one, and
 * fills the picker with what was asked for.
 */
export async function leadOn(path: string): Promise<void> {
  if (!/^\/+(?:compare|roles|embed)\/+./i.test(path)) return tidied(path);
  const list = await loadRoles();
  if (list instanceof LoadFailure) return;
  const meant = meantPage(path, location.search, list);
  if (!meant) return;
  const target = meant.path && pathWithBase(meant.path) + location.hash;
  if (target && meant.certain) return location.replace(target);
  if (target)
    document.getElementById('meant')?.append('Did you mean ', element('a', { href: target }, meant.title), '?');
  const form = document.querySelector<HTMLFormElement>('main form[data-picker]');
  if (form) (await pickerOf(form))?.type(meant.typed);
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
