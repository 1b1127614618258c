import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptNote, keptNotes, readKept } from '../../src/view/cite/kept-notes.ts';
import type { PublishedSite } from '../published-sites.ts';
import { all, attribute, type BuiltPage, type Parent, parse } from './built-pages.ts';

/** What opens at the marks of a page. */
export interface PageNote {
  /** As marks name it. */
  id: string;
  /** What it says; the number of its source is left to the page. */
  said: Parent;
  use: string | undefined;
}

const files = new Map<string, KeptNote[]>();
const parsed = new Map<string, Parent>();

function noteAt(folder: string, kept: string): KeptNote {
  const { file, nth } = keptNotes.place(kept);
  const path = join(folder, file);
  const notes = files.get(path) ?? (JSON.parse(readFileSync(path, 'utf8')) as KeptNote[]);
  files.set(path, notes);
  const note = notes[nth];
  if (!note) throw new Error(`${file} holds no note ${nth}.`);
  return note;
}

/** The notes of a page, from itself and from the files that keep them. Throws where one is not there. */
export function notesOf(
  { folder }: Pick<PublishedSite, 'folder'>,
  { document }: Pick<BuiltPage, 'document'>,
): PageNote[] {
  return all(document, '[data-notes]').flatMap((list) =>
    readKept(attribute(list, 'data-notes') ?? '').map((kept, index): PageNote => {
      const id = `${attribute(list, 'data-prefix') ?? ''}${index + 1}`;
      if (!kept) {
        const [here] = all(document, `#note-${id}`);
        if (!here) throw new Error(`The page holds no note ${id}.`);
        return { id, said: here, use: attribute(here, 'data-use') };
      }
      const { html, use } = noteAt(folder, kept);
      const said = parsed.get(html) ?? parse(html);
      parsed.set(html, said);
      return { id, said, use };
    }),
  );
}
