import type { PlacedLine } from '../domain/lines/whole-entry.ts';
import type { Entry } from './front-matter/edit.ts';
import type { Change } from './front-matter/list-changes.ts';

/** A file of the content with all that an import does to it, checked; nothing is written yet. */
export interface EditedFile {
  /** From the working directory, with forward slashes. */
  path: string;
  /** The whole file; empty where there is none yet. */
  before: string;
  after: string;
  changes: Change[];
  /** Entries left as an editor typed them, one line each. */
  kept: string[];
  /** Entries that an earlier run wrote and this one does not give, one line each; they stay. */
  gone: string[];
  /** What the import gives, whole: rows of lines and rows of a table. */
  given: readonly Entry[];
  /** Of a whole table, the source of its rows. */
  source?: string | undefined;
  /** Of a file with lines, all of them as they stand afterwards. */
  lines?: readonly PlacedLine[];
}
