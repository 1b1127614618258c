import type { CitedSource, PublishedRow } from '../../domain/dataset.ts';
import { sourceLine } from '../../view/cite/citation-marks.ts';
import type { KeptNote } from '../../view/cite/kept-notes.ts';
import { describeRow } from '../../view/cite/row-description.ts';
import { markup } from '../base/markup.ts';
import { NoteBody } from './note-body.tsx';

/** The note of a source, or of a row of it, as it is kept for all pages. */
export function keptNote(cited: CitedSource, row?: PublishedRow): KeptNote {
  const source = sourceLine(cited);
  const html = markup(NoteBody, { source, ...(row && describeRow(row)) });
  return { html, ...(source.use !== 'open' && { use: source.use }) };
}
