import { pathWithBase } from '../../components/base/address.ts';
import { meantPage } from '../../view/picker/meant-page.ts';
import { element } from '../base/element.ts';
import { LoadFailure } from '../base/load-json.ts';
import { loadRoles } from './role-list.ts';

/** Goes to the page that an address names in other words, with whatever the sender put behind it; else suggests one. */
export async function leadOn(path: string): Promise<void> {
  const families = await loadRoles();
  if (families instanceof LoadFailure) return;
  const meant = meantPage(path, families);
  if (!meant) return;
  const target = pathWithBase(meant.path) + location.search + location.hash;
  if (meant.certain) location.replace(target);
  else document.getElementById('meant')?.append('Did you mean ', element('a', { href: target }, meant.title), '?');
}
