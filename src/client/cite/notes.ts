import { pathWithBase } from '../../components/base/address.ts';
import { type KeptNote, keptNotes, numberSign, readKept } from '../../view/cite/kept-notes.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** Where the note of a mark is kept; undefined where the page itself holds it. */
function keptOf(id: string): string | undefined {
  const [prefix = ''] = /^\D*/.exec(id) ?? [];
  const list = [...document.querySelectorAll<HTMLElement>('[data-notes]')].find(
    ({ dataset }) => (dataset.prefix ?? '') === prefix,
  );
  return readKept(list?.dataset.notes ?? '')[Number(id.slice(prefix.length)) - 1];
}

/** The note of a mark, from the page or from the file that keeps it. */
export async function noteOf(mark: HTMLElement): Promise<KeptNote | LoadFailure> {
  const { note: id = '' } = mark.dataset;
  const numbered = ({ html, use }: KeptNote): KeptNote => ({
    html: html.replace(numberSign, mark.textContent ?? ''),
    ...(use && { use }),
  });
  const kept = keptOf(id);
  if (!kept) {
    const here = document.getElementById(`note-${id}`);
    return numbered({ html: here?.innerHTML ?? '', ...(here?.dataset as Pick<KeptNote, 'use'>) });
  }
  const { file, nth } = keptNotes.place(kept);
  const notes = await loadJson<KeptNote[]>(pathWithBase(file));
  if (notes instanceof LoadFailure) return notes;
  return numbered(notes[nth] ?? { html: '' });
}

/** The entry of a mark’s source in the list at the foot. */
export const entryOf = (mark: HTMLAnchorElement) => document.querySelector(`${mark.hash} p`);
