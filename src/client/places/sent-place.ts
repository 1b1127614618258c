import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import { SentRows } from '../../components/part/sent-strip.tsx';
import { plain } from '../../view/cite/citation-marks.ts';
import type { SentRow } from '../../view/part/sent-place.ts';
import type { PlaceAnswer } from '../../view/places/place-answer.ts';
import { isOwnState } from '../base/state-in-address.ts';

/** Fills the strip of a view that was sent with a place, where the page shows it: the medians, and what they say. */
export function sentPlace({ name, blocks, sentence, range }: PlaceAnswer, names: readonly [string, string]): void {
  const strip = document.querySelector<HTMLElement>('#sent[data-part]:not([hidden])');
  const [title, list, note] = [...(strip?.children ?? [])];
  if (!strip || !title || !list || !note) return;
  const rows = (blocks[0]?.pay ?? []).map(
    ({ slot, text, error, none }): SentRow => ({
      name: names[slot - 1] ?? '',
      slots: [slot],
      proxy: false,
      value: text ?? none ?? '',
      ...(error && { beside: error }),
    }),
  );
  const own = isOwnState() ? 'Your choice: ' : 'Sent to you: ';
  title.innerHTML = markup(Inline, { parts: [own, blocks[0]?.name ?? name, ', official wages'] });
  list.innerHTML = markup(SentRows, { rows });
  note.textContent = `${plain(sentence)}${range ? ` ${range}` : ''}.`;
}

/** Says in the strip why it has no figures. */
export function notSent(why: string): void {
  const note = document.querySelector('#sent[data-part]:not([hidden]) [data-words]');
  if (note) note.textContent = why;
}
