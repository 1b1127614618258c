import { csv } from '../../share/csv.ts';
import type { KeptNote } from '../../view/cite/kept-notes.ts';
import { element } from '../base/element.ts';
import { handOver } from '../base/hand-over.ts';
import { LoadFailure } from '../base/load-json.ts';
import { noteOf } from '../cite/notes.ts';
import { addressOfView } from './address-of-view.ts';
import { type NotesById, viewColumns, viewRows } from './view-rows.ts';

const terms = 'Each figure stays under the terms of its source, stated with its edition. Text of this site: CC BY 4.0.';

/** What is said of every figure of the page. */
async function allNotes(): Promise<NotesById | LoadFailure> {
  const marks = new Map(
    [...document.querySelectorAll<HTMLElement>('a[data-note]')].map((mark) => [mark.dataset.note ?? '', mark]),
  );
  const notes = await Promise.all([...marks].map(async ([id, mark]) => [id, await noteOf(mark)] as const));
  const failed = notes.find(([, note]) => note instanceof LoadFailure)?.[1];
  return (failed as LoadFailure | undefined) ?? new Map(notes as [string, KeptNote][]);
}

/** Hands the tables of the page as they are now seen to the reader as a file; says so beside `asked` where it cannot. */
export async function downloadView(form: 'csv' | 'json', asked: Element): Promise<void> {
  const notes = await allNotes();
  if (notes instanceof LoadFailure) {
    asked.after(element('span', { role: 'status' }, ' The sources could not be loaded. Try again.'));
    return;
  }
  const rows = viewRows(document.querySelector('main') ?? document, notes);
  const address = addressOfView();
  const about = { page: document.title, address, terms };
  const lines = rows.map((row) => ({ ...row, address }));
  const text =
    form === 'json' ? `${JSON.stringify({ ...about, rows }, undefined, 2)}\n` : csv([...viewColumns, 'address'], lines);
  handOver(text, form, location.pathname.split('/').filter(Boolean).at(-1) ?? 'view');
}
