import type { Content, NewFile } from './content.ts';
import type { Edit } from './front-matter/edit.ts';
import type { WrittenTable } from './places/written-table.ts';
import type { TableEdit } from './written/replace-rows.ts';

/** Brings the figures of one publisher’s file into front matter or into a table. */
export interface Importer {
  /** As typed on the command line and named by sources; whole rows carry `by: import <name>`. */
  name: string;
  /** Which file it takes and what it writes, in one line. */
  description: string;
  /** What its files are named, as paths with forward slashes: by this `verify` finds them in a folder. */
  files: RegExp;
  /** True where it begins files and writes no figures, so that no source names it. */
  beginsFiles?: true;
  /** True where `read` takes the folder of such a file, not the file. */
  readsFolder?: boolean;
  /**
   * Reads the publisher’s file or folder and recognises its edition.
   * @throws ImportError where the file is not the one expected.
   */
  read(path: string): Promise<Reading>;
}

/** A publisher’s file that was read. */
export interface Reading {
  /** What was recognised, such as `OEWS May 2025`. */
  found: string;
  /**
   * Looks up every figure that the content asks for; writes nothing.
   * @throws ImportError where the file holds none of them.
   */
  apply(content: Content): Promise<Outcome>;
}

export interface Outcome {
  /** Entries of front matter. */
  edits: Edit[];
  /** Files that are not there yet; absent where the importer begins none. */
  files?: NewFile[];
  /** Whole tables; absent where the importer writes none. */
  tables?: TableEdit[];
  /** Tables of many rows, line by line; absent where the importer writes none. */
  written?: WrittenTable[];
  /** What the content asks for and the file does not have, one line each. */
  skipped: string[];
}
