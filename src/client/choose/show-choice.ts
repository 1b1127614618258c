import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { WeighedTerms } from '../../components/choose/weighed-terms.tsx';
import { paths } from '../../view/base/site-paths.ts';
import type { Choice } from '../../view/choose/choice-state.ts';
import { weighedTerms } from '../../view/choose/weighed-terms.ts';
import type { PackedRole } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { LoadFailure, loadAll } from '../base/load-json.ts';

/**
 * Shows the terms of a choice in a place, as long as it is the one asked for, and gives the sentence that sums them up;
 * undefined where the figures cannot be loaded. What a reader has opened stays open.
 */
export async function showChoice(
  place: HTMLElement,
  { roles, weights }: Choice,
  isAsked: () => boolean,
): Promise<string | undefined> {
  const packed = await loadAll<PackedRole>(roles.map((id) => pathWithBase(paths.packedRole(id))));
  if (packed instanceof LoadFailure) return undefined;
  const { roles: careers, describe } = unpack(packed);
  const view = weighedTerms(careers, weights, describe);
  const box = place.lastElementChild;
  if (!isAsked() || !box) return view.summary;
  const opened = [...box.querySelectorAll<HTMLDetailsElement>('details[open][id]')].map(({ id }) => id);
  box.innerHTML = markup(WeighedTerms, { view });
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  place.hidden = false;
  return view.summary;
}
