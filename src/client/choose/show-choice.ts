import { markup } from '../../components/base/markup.ts';
import { WeighedTerms } from '../../components/choose/weighed-terms.tsx';
import type { Choice } from '../../view/choose/choice-state.ts';
import { weighedTerms } from '../../view/choose/weighed-terms.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure } from '../base/load-json.ts';

/**
 * Shows the terms of a choice in a place, as long as it is the one asked for, and gives the sentence that sums them up;
 * undefined where the figures cannot be loaded. What a reader has opened stays open.
 */
export async function showChoice(
  place: HTMLElement,
  { roles, weights }: Choice,
  isAsked: () => boolean,
): Promise<string | undefined> {
  const loaded = await loadCareers(roles);
  if (loaded instanceof LoadFailure) return undefined;
  const { roles: careers, describe } = unpack(loaded);
  const view = weighedTerms(careers, weights, describe);
  const box = place.lastElementChild;
  if (!isAsked() || !box) return view.summary;
  const opened = [...box.querySelectorAll<HTMLDetailsElement>('details[open][id]')].map(({ id }) => id);
  box.innerHTML = markup(WeighedTerms, { view });
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  place.hidden = false;
  return view.summary;
}
