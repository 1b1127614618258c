import type { CitedSource, PublishedRow, Written } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { ageSentence } from '../base/edition-age.ts';
import { paths } from '../base/site-paths.ts';
import { keptNotes } from './kept-notes.ts';
import type { RowDescription } from './row-description.ts';

/** A citation mark: the number of the publication on the page, and the note that explains the very figure. */
export interface Mark {
  n: number;
  /** Id of the note on the page. */
  note: string;
}

/** Words of a sentence that stand out. */
export interface Strong {
  strong: string;
}

/** Text with citation marks in it. */
export type Inline = (string | Strong | Mark)[];

/** The words of a part of a text; a mark has none. */
export const textOf = (part: Inline[number]): string =>
  typeof part === 'string' ? part : 'strong' in part ? part.strong : '';

/** Text of a sentence without its marks. */
export function plain(inline: Inline): string {
  return inline.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

/** A text in which `**` stands around the words that stand out, as editors write it. */
export function withStrong(text: string): Inline {
  return text.split('**').flatMap((part, index): Inline => {
    if (part === '') return [];
    return [index % 2 === 0 ? part : { strong: part }];
  });
}

/** Rendered Markdown with citation marks in it: the strings are HTML. */
export interface Html {
  html: (string | Mark)[];
  /** Where editors wrote it; absent on all items of a list but the last. */
  written?: Written;
}

export interface SourceLine {
  n: number;
  id: string;
  /** For the labels of marks. */
  short: string;
  href: string;
  publisher: string;
  title: string;
  /** Edition with its date of publication. */
  edition: string;
  shortEdition: string;
  /** “transcribed by third parties”, where readers must know. */
  retrieval?: string;
  /** “Superseded by 2025–35.”, where readers must know. */
  age?: string;
  licence: string;
  use: CitedSource['use'];
  limit: string;
}

/** What opens at a mark: the source, and the figure if it is one. */
export interface Note extends Partial<RowDescription> {
  id: string;
  source: SourceLine;
  /** Where the note is kept, so that no page needs to hold it; absent where the page says something of its own. */
  kept?: string;
}

/** Any view that has been given its sources and notes. */
export interface Cited {
  sources: SourceLine[];
  markNotes: Note[];
}

/** Editions of one publication have one number. */
const publication = ({ publisher, title }: SourceLine) => `${publisher}\n${title}`;

/**
 * Hands out the citation marks of one page and, once the page’s view stands, numbers its publications in the order in
 * which a reader meets them. One note for each published row (or source) that is cited.
 */
export class CitationMarks {
  readonly #marks = new Map<object, Mark>();
  readonly #lines = new Map<CitedSource, SourceLine>();
  readonly #notes = new Map<Mark, Note>();
  readonly #describe: (row: PublishedRow) => RowDescription;

  readonly #prefix: string;
  readonly #after: number;

  /**
   * `describe` says what a published row is; a part of a page with citations of its own has a prefix to their ids, and
   * its sources are numbered after those of the page.
   */
  constructor(describe: (row: PublishedRow) => RowDescription, { prefix = '', after = 0 } = {}) {
    this.#describe = describe;
    this.#prefix = prefix;
    this.#after = after;
  }

  /** The mark of a published row. */
  row(row: PublishedRow): Mark {
    const { nth, owner } = row;
    return this.#mark(row, row.source, () =>
      nth === undefined ? this.#describe(row) : { kept: keptNotes.ofRow(owner.id, nth) },
    );
  }

  /** The marks of rows that one statement rests on: one mark for each source. */
  rows(...rows: readonly PublishedRow[]): Inline {
    const met = new Map(rows.map((row) => [row.source, row] as const).reverse());
    return rows
      .filter((row) => met.get(row.source) === row)
      .filter((row, index, all) => all.indexOf(row) === index)
      .flatMap((row, index): Inline => (index === 0 ? [this.row(row)] : [' ', this.row(row)]));
  }

  /** The mark of a table, each row of which states its own place in the source. */
  table(source: CitedSource, description: RowDescription): Mark {
    return this.#mark(description, source, () => description);
  }

  /** The mark of a whole source, for statements that rest on it without one figure. */
  source(source: CitedSource): Mark {
    return this.#mark(source, source, () => ({ kept: keptNotes.ofSource(source.id) }));
  }

  /**
   * Adds the sources and notes to a finished view. The order of its properties is the order of the page; marks that
   * the view does not hold leave no trace.
   */
  finish<T extends object>(view: T): T & Cited {
    const sources: SourceLine[] = [];
    const markNotes: Note[] = [];
    const numbers = new Map<string, number>();
    const numbered = new Set<Mark>();
    for (const mark of marksIn(view)) {
      const note = this.#notes.get(mark);
      if (!note || numbered.has(mark)) continue;
      numbered.add(mark);
      const { source } = note;
      if (!sources.includes(source)) {
        const key = publication(source);
        source.n = numbers.get(key) ?? this.#after + numbers.size + 1;
        numbers.set(key, source.n);
        sources.push(source);
      }
      note.id = `${this.#prefix}${markNotes.push(note)}`;
      mark.n = source.n;
      mark.note = note.id;
    }
    return { ...view, sources, markNotes };
  }

  #mark(key: object, source: CitedSource, description: () => Partial<Note>): Mark {
    const known = this.#marks.get(key);
    if (known) return known;
    const mark: Mark = { n: 0, note: '' };
    this.#marks.set(key, mark);
    this.#notes.set(mark, { id: '', ...description(), source: this.#line(source) });
    return mark;
  }

  #line(source: CitedSource): SourceLine {
    const known = this.#lines.get(source);
    if (known) return known;
    const line = sourceLine(source);
    this.#lines.set(source, line);
    return line;
  }
}

/** Whether a part of a view is a mark; a note has an id of its own. */
export function isMark(part: unknown): part is Mark {
  return typeof part === 'object' && part !== null && 'note' in part && 'n' in part;
}

/** Every mark of a view, in its order, as often as it stands there. */
export function marksIn(view: object, found: Mark[] = []): Mark[] {
  if (isMark(view)) found.push(view);
  else {
    for (const part of Array.isArray(view) ? view : Object.values(view)) {
      if (typeof part === 'object' && part !== null) marksIn(part, found);
    }
  }
  return found;
}

/** A source as lists and notes name it, without a number. */
export function sourceLine(source: CitedSource): SourceLine {
  const published = source.published && `published ${period(source.published)}`;
  return {
    n: 0,
    id: source.id,
    short: source.short,
    href: paths.source(source.id),
    publisher: source.publisher,
    title: source.title,
    shortEdition: source.edition,
    edition: [source.edition, published].filter(Boolean).join(', '),
    ...(source.retrieval === 'transcribed' && { retrieval: 'Transcribed by third parties' }),
    ...(source.age && { age: ageSentence(source.age) }),
    licence: source.licence,
    use: source.use,
    limit: source.limit,
  };
}
