import { markup } from '../../components/base/markup.ts';
import { WeighedTerms } from '../../components/choose/weighed-terms.tsx';
import type { Choice } from '../../view/choose/choice-state.ts';
import { weighedTerms } from '../../view/choose/weighed-terms.ts';
import type { PackedCareers } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure } from '../base/load-json.ts';

/**
 * Shows the terms of a choice in the part that answers, as long as it is the one asked for, and gives the sentence that sums
 * them up; undefined where the figures cannot be loaded. What a reader has opened stays open.
 */
export async function showChoice(
  answer: HTMLElement,
  { roles, place, weights }: Choice,
  isAsked: () => boolean,
): Promise<string | undefined> {
  const loaded = await loadCareers(roles);
  if (loaded instanceof LoadFailure) return undefined;
  const known = place ? await loadInPlace(loaded, place) : unpack(loaded);
  if (known instanceof LoadFailure) return undefined;
  const inPlace = 'inPlace' in known ? known.inPlace : undefined;
  const view = weighedTerms(known.roles, weights, known.describe, inPlace);
  const box = answer.lastElementChild;
  if (!isAsked() || !box) return view.summary;
  const opened = [...box.querySelectorAll<HTMLDetailsElement>('details[open][id]')].map(({ id }) => id);
  box.innerHTML = markup(WeighedTerms, { view });
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  answer.hidden = false;
  return view.summary;
}

/** What only a choice with a place needs comes with the first. */
async function loadInPlace(loaded: PackedCareers, place: string) {
  const code = await import('./load-in-place.ts').catch((reason) => new LoadFailure(reason));
  return code instanceof LoadFailure ? code : code.loadInPlace(loaded, place);
}
