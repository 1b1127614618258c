import { markup } from '../../components/base/markup.ts';
import { Notes, SourceList } from '../../components/cite/sources.tsx';
import type { TermFigures } from '../../view/choose/term-figures.ts';
import type { Note, SourceLine } from '../../view/cite/citation-marks.ts';
import { element } from '../base/element.ts';

/** The guide’s own marks and sources stand on the same page. */
const prefix = 't';

/** Numbers the sources of what is shown in the order in which a reader meets them, as the pages do. */
export class CitedFigures {
  readonly #data: Pick<TermFigures, 'rows' | 'sources'>;
  readonly #notes = new Map<string, Note>();
  /** By their number in the data. */
  readonly #sources = new Map<number, SourceLine>();

  constructor(data: Pick<TermFigures, 'rows' | 'sources'>) {
    this.#data = data;
  }

  /** The mark of a row, which opens its note. */
  mark(cite: string): HTMLElement {
    const note = this.#notes.get(cite) ?? this.#note(cite);
    if (!note) return element('span', {});
    const { n } = note.source;
    return element('a', { href: `#${prefix}s${n}`, 'data-note': note.id }, String(n));
  }

  /** The numbered list of the sources and the notes of all marks made so far, as a page’s foot has them. */
  foot(): HTMLElement {
    const foot = element('div', {});
    const sources = markup(SourceList, { sources: [...this.#sources.values()], prefix });
    foot.innerHTML = sources + markup(Notes, { notes: [...this.#notes.values()], prefix });
    return foot;
  }

  #note(cite: string): Note | undefined {
    const row = this.#data.rows[cite];
    const source = row && this.#source(row.source);
    if (!source) return undefined;
    const note = { ...row, id: prefix + (this.#notes.size + 1), source };
    this.#notes.set(cite, note);
    return note;
  }

  #source(number: number): SourceLine | undefined {
    const known = this.#sources.get(number);
    const said = this.#data.sources[number - 1];
    if (known || !said) return known;
    // Editions of one publication have one number.
    const same = [...this.#sources.values()].find(
      ({ title, publisher }) => title === said.title && publisher === said.publisher,
    );
    const n = same?.n ?? 1 + Math.max(0, ...[...this.#sources.values()].map((one) => one.n));
    const source = { ...said, n };
    this.#sources.set(number, source);
    return source;
  }
}
