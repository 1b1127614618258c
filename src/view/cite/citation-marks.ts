import type { CitedSource, PublishedRow, Written } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { ageSentence } from '../base/edition-age.ts';
import { paths } from '../base/site-paths.ts';
import type { RowDescription } from './row-description.ts';

/** A citation mark: the source’s number on the page and the popover that explains the very figure. */
export interface Mark {
  n: number;
  popover: string;
  label: string;
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
  url?: string;
  limit: string;
  /** Rows of this source on the page. */
  rows: number;
}

export interface Popover extends Partial<RowDescription> {
  id: string;
  source: SourceLine;
  /** How many rows it stands for, where it is not one. */
  rows?: number;
}

/** Any view that has been given its sources and popovers. */
export interface Cited {
  sources: SourceLine[];
  popovers: Popover[];
}

/**
 * Hands out the citation marks of one page and, once the page’s view stands, numbers its sources in the order in which
 * a reader meets them. One popover for each published row (or source) that is cited.
 */
export class CitationMarks {
  readonly #marks = new Map<object, Mark>();
  readonly #lines = new Map<CitedSource, SourceLine>();
  readonly #popovers = new Map<Mark, Popover>();
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
    return this.#mark(row, row.source, () => this.#describe(row));
  }

  /** The marks of two rows that one statement rests on: one mark where they share a source. */
  rows(first: PublishedRow, second: PublishedRow): Inline {
    return first.source === second.source ? [this.row(first)] : [this.row(first), ' ', this.row(second)];
  }

  /** The mark of a table, each row of which states its own place in the source. */
  table(source: CitedSource, description: RowDescription, rows: readonly PublishedRow[]): Mark {
    return this.#mark(description, source, () => ({ ...description, rows: rows.length }));
  }

  /** The mark of a whole source, for statements that rest on it without one figure. */
  source(source: CitedSource): Mark {
    return this.#mark(source, source, () => ({}));
  }

  /**
   * Adds the sources and popovers to a finished view. The order of its properties is the order of the page; marks that
   * the view does not hold leave no trace.
   */
  finish<T extends object>(view: T): T & Cited {
    const sources: SourceLine[] = [];
    const popovers: Popover[] = [];
    const numbered = new Set<Mark>();
    for (const mark of marksIn(view)) {
      const popover = this.#popovers.get(mark);
      if (!popover || numbered.has(mark)) continue;
      numbered.add(mark);
      const { source } = popover;
      if (!sources.includes(source)) {
        sources.push(source);
        source.n = this.#after + sources.length;
      }
      if (popover.value) source.rows += popover.rows ?? 1;
      popover.id = `${this.#prefix}c${popovers.push(popover)}`;
      mark.n = source.n;
      mark.popover = popover.id;
      mark.label = `Source ${source.n}: ${source.short}`;
    }
    return { ...view, sources, popovers };
  }

  #mark(key: object, source: CitedSource, description: () => Partial<Popover>): Mark {
    const known = this.#marks.get(key);
    if (known) return known;
    const mark: Mark = { n: 0, popover: '', label: '' };
    this.#marks.set(key, mark);
    this.#popovers.set(mark, { id: '', ...description(), source: this.#line(source) });
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

/** Every mark of a view, in its order, as often as it stands there. */
export function marksIn(view: object, found: Mark[] = []): Mark[] {
  if ('popover' in view) found.push(view as Mark);
  else {
    for (const part of Array.isArray(view) ? view : Object.values(view)) {
      if (typeof part === 'object' && part !== null) marksIn(part, found);
    }
  }
  return found;
}

function sourceLine(source: CitedSource): SourceLine {
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
    ...(source.url && { url: source.url }),
    limit: source.limit,
    rows: 0,
  };
}
