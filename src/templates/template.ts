import type { FigureId } from '../domain/figure/figure-reference.ts';
import type { Entry } from '../schema/collections.ts';
import type { FieldInfo } from '../schema/field-at.ts';
import type { Family } from '../schema/table/family.ts';

/** Says what is wrong with an answer or a place, in a sentence. */
export class NewFileError extends Error {}

/** One thing that a new file may be told from the start. */
export interface Question {
  /** Name of the flag. */
  name: string;
  /** What is asked, as for a field of the schema. */
  about: FieldInfo;
  /** What is wrong with an answer, as a sentence; undefined where nothing is. */
  fault(answer: string): string | undefined;
  /** Several answers: the flag may be repeated, on a terminal they are separated by commas or by what `separator` is. */
  many?: boolean;
  /** Separates answers that hold commas themselves. */
  separator?: string;
  /** Without an answer there is no file; what is not essential is left to be written. */
  essential?: boolean;
}

/** Answers by the name of their question; a question without an answer is absent. */
export type Answers = Readonly<Partial<Record<string, readonly [string, ...string[]]>>>;

/** What is there already. */
export interface Known {
  entries: readonly Entry[];
  figures: readonly FigureId[];
  families: readonly Family[];
}

/** A file that is to be written. */
export interface NewFile {
  /** From the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** A kind of content that `npm run new` makes. */
export interface Template {
  name: string;
  /** One line for the usage. */
  description: string;
  questions(known: Known): Question[];
  /** @throws NewFileError where the answers do not make a file. */
  files(answers: Answers, known: Known): NewFile[];
}
