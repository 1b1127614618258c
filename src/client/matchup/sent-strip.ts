import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import { SentRows } from '../../components/part/sent-strip.tsx';
import type { ChosenPay } from '../../view/pay/chosen-pay.ts';
import { isOwnState } from '../base/state-in-address.ts';

const strip = () => document.querySelector<HTMLElement>('#sent:not([hidden])');

/** Fills the strip of a sent view, where the page shows it: what was sent, or what a reader has chosen since. */
export function showSent({ sent }: ChosenPay, notes: readonly string[]): void {
  const place = strip();
  const [title, rows, note] = [...(place?.children ?? [])] as HTMLElement[];
  if (!place || !title || !rows || !note) return;
  // The height that it had stays, whatever lines take it.
  place.style.minHeight = `${place.offsetHeight}px`;
  note.style.minHeight = '0';
  for (const line of rows.children) (line as HTMLElement).style.minHeight = '0';
  title.innerHTML = markup(Inline, { parts: [isOwnState() ? 'Your choice: ' : 'Sent to you: ', ...sent.title] });
  rows.innerHTML = markup(SentRows, { rows: sent.rows });
  note.textContent = [...notes, sent.note].join(' ');
}

/** Says in the strip why it has no figures. */
export function unsent(why: string): void {
  const note = strip()?.querySelector('[data-words]');
  if (note) note.textContent = why;
}
