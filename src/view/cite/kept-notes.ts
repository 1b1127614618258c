import { paths } from '../base/site-paths.ts';

/*
 * What a note says of a figure is the same on every page, so pages do not hold it: the notes of each role, of each
 * occupation and of each source are a file. A note is addressed by its file and its place in it.
 */

/** A note as it is kept: finished HTML with `numberSign` for the number that its source has on a page. */
export interface KeptNote {
  html: string;
  /** What the terms of its source allow, where that is not everything. */
  use?: 'cite-only' | 'share-alike';
}

/** Stands in a kept note for the number of its source. */
export const numberSign = '\uE000';

export const keptNotes = {
  ofRow: (owner: string, nth: number) => `${owner}/${nth}`,
  ofSource: (id: string) => `=${id}/0`,
  /** The file that holds a note, from the site’s root, and its place in it. */
  place(kept: string): { file: string; nth: number } {
    const [owner = '', nth] = kept.split('/');
    const file = owner.startsWith('=') ? paths.sourceNotes(owner.slice(1)) : paths.rowNotes(owner);
    return { file, nth: Number(nth) };
  },
};

/** The notes of a page in the order of their ids, as one attribute holds them: an owner is said once, until another is. */
export function writeKept(notes: readonly { kept?: string }[]): string {
  let before = '';
  return notes
    .map(({ kept = '' }) => {
      const [owner = '', nth = ''] = kept.split('/');
      const text = owner === before ? nth : kept;
      before = owner;
      return text || '-';
    })
    .join(' ');
}

/** Reads what `writeKept` wrote: where each note is kept, undefined for those that the page holds. */
export function readKept(text: string): (string | undefined)[] {
  let before = '';
  return (text ? text.split(' ') : []).map((part) => {
    if (part === '-') {
      before = '';
      return undefined;
    }
    const kept = part.includes('/') ? part : `${before}/${part}`;
    before = kept.split('/')[0] ?? '';
    return kept;
  });
}
