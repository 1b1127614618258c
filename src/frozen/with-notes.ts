import { numberSign, readKept } from '../view/cite/kept-notes.ts';

/** A mark as pages have it: a link to its source that a script makes open its note. */
const mark = /<a href=#s\d+ data-note=(\d+)>(\d+)<\/a>/g;
/** Where the notes of a page are, and those that it holds itself. */
const list = /<div hidden data-notes(?:="?([^">]*)"?)?><\/div>/;
const held = /<div hidden id=note-(\d+)[^>]*>(.*?)<\/div>/gs;

/**
 * A page with all its notes inside it, each in a popover that its mark opens without a script: what is cited needs no
 * other file to say where its figures are from.
 *
 * @param noteAt The HTML of a note that is kept in a file, by its address.
 */
export function withNotes(html: string, noteAt: (kept: string) => string): string {
  const numbers = new Map([...html.matchAll(mark)].map(([, id = '', n = '']) => [id, n]));
  const [, kept = ''] = list.exec(html) ?? [];
  const inPage = new Map([...html.matchAll(held)].map(([, id = '', body = '']) => [id, body]));
  const popovers = readKept(kept).map((address, index) => {
    const id = String(index + 1);
    const body = (address ? noteAt(address) : inPage.get(id)) ?? '';
    return `<div popover id=note-${id}><button popovertarget=note-${id}>Close</button>${body.replace(numberSign, numbers.get(id) ?? '')}</div>`;
  });
  return html
    .replaceAll(held, '')
    .replace(list, () => popovers.join(''))
    .replaceAll(mark, '<button popovertarget=note-$1 data-note=$1 aria-label="Source $2">$2</button>');
}
