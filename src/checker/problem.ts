import type { Position } from 'unist';

/** A stretch of a file; lines and columns count from 1, the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Text that takes the place of a stretch of one line. */
export interface Edit {
  place: Place;
  text: string;
}

/** What a rule found, before it is known as that rule’s. */
export interface Finding {
  path: string;
  place: Place;
  /** "found …, expected …" */
  message: string;
  /** What to do. */
  fix: string;
  /** The same as edits of the file, where there is one right answer. */
  edits?: readonly Edit[];
  /** What was left blank, if that is the fault: a file that was just begun has many of them, which are told together. */
  blank?: Blank;
}

/** A field or a section that was begun and not written. */
export interface Blank {
  name: string;
  /** What may stand there, or where it can be seen; empty where nothing is known. */
  example: string;
}

/** One fault, with all that a report needs. */
export interface Problem extends Place {
  /** Id of the rule. */
  rule: string;
  /** File, from the project’s root, with forward slashes. */
  path: string;
  message: string;
  fix: string;
  severity: 'error';
  /** The line on which the fault begins; empty where there is no such line. */
  excerpt: string;
}

/** The place of a node of Markdown. */
export function placeOfNode(position: Position | undefined): Place {
  if (!position) return startOfFile;
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

export const startOfFile: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
