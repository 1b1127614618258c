import type { PublishedRow, Source } from '../domain/dataset.ts';
import { period } from '../domain/format.ts';
import { type Description, describe } from './describe.ts';
import { paths } from './site-paths.ts';

/** A citation mark: the source’s number on the page and the popover that explains the very figure. */
export interface Mark {
  n: number;
  popover: string;
  label: string;
}

/** Text with citation marks in it. */
export type Inline = (string | Mark)[];

/** Rendered Markdown with citation marks in it: the strings are HTML. */
export interface Html {
  html: (string | Mark)[];
}

export interface SourceLine {
  n: number;
  id: string;
  href: string;
  publisher: string;
  title: string;
  /** Edition with its date of publication. */
  edition: string;
  shortEdition: string;
  /** “transcribed by third parties”, where readers must know. */
  retrieval?: string;
  licence: string;
  url?: string;
  limit: string;
  /** Rows of this source on the page. */
  rows: number;
}

export interface Popover extends Partial<Description> {
  id: string;
  n: number;
  source: SourceLine;
}

/**
 * Numbers the sources of one page in order of appearance and keeps one popover for each published row (or source) that
 * is cited. Views ask for marks in reading order.
 */
export class Citations {
  readonly sources: SourceLine[] = [];
  readonly popovers: Popover[] = [];
  readonly #marks = new Map<PublishedRow | Source, Mark>();
  readonly #lines = new Map<string, SourceLine>();

  /** The mark of a published row. */
  row(row: PublishedRow): Mark {
    return this.#mark(row, row.source, describe(row));
  }

  /** The marks of two rows that one statement rests on: one mark where they share a source. */
  rows(first: PublishedRow, second: PublishedRow): Inline {
    const mark = this.row(first);
    const other = this.row(second);
    return mark.n === other.n ? [mark] : [mark, ' ', other];
  }

  /** The mark of a whole source, for statements that rest on it without one figure. */
  source(source: Source): Mark {
    return this.#mark(source, source, {});
  }

  #mark(key: PublishedRow | Source, source: Source, description: Partial<Description>): Mark {
    const known = this.#marks.get(key);
    if (known) return known;
    const line = this.#line(source);
    line.rows += 'value' in description ? 1 : 0;
    const mark = { n: line.n, popover: `c${this.popovers.length + 1}`, label: `Source ${line.n}: ${source.short}` };
    this.popovers.push({ id: mark.popover, n: line.n, source: line, ...description });
    this.#marks.set(key, mark);
    return mark;
  }

  #line(source: Source): SourceLine {
    const known = this.#lines.get(source.id);
    if (known) return known;
    const published = source.published && `published ${period(source.published)}`;
    const line: SourceLine = {
      n: this.sources.length + 1,
      id: source.id,
      href: paths.source(source.id),
      publisher: source.publisher,
      title: source.title,
      shortEdition: source.edition,
      edition: [source.edition, published].filter(Boolean).join(', '),
      ...(source.retrieval === 'transcribed' && { retrieval: 'Transcribed by third parties' }),
      licence: source.licence,
      ...(source.url && { url: source.url }),
      limit: source.limit,
      rows: 0,
    };
    this.#lines.set(source.id, line);
    this.sources.push(line);
    return line;
  }
}
