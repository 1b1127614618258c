import { markup } from '../../components/base/markup.ts';
import { Popovers, SourceList } from '../../components/cite/sources.tsx';
import type { TermFigures } from '../../view/choose/term-figures.ts';
import type { Popover, SourceLine } from '../../view/cite/citation-marks.ts';
import { element } from '../base/element.ts';

/** The guide’s own marks and sources stand on the same page. */
const prefix = 't';

/** Numbers the sources of what is shown in the order in which a reader meets them, as the pages do. */
export class CitedFigures {
  readonly #data: Pick<TermFigures, 'rows' | 'sources'>;
  readonly #popovers = new Map<string, Popover>();
  /** By their number in the data. */
  readonly #sources = new Map<number, SourceLine>();

  constructor(data: Pick<TermFigures, 'rows' | 'sources'>) {
    this.#data = data;
  }

  /** The mark of a row, which opens its popover. */
  mark(cite: string): HTMLElement {
    const popover = this.#popovers.get(cite) ?? this.#popover(cite);
    if (!popover) return element('span', {});
    const { n, short } = popover.source;
    const label = `Source ${n}: ${short}`;
    return element('button', { type: 'button', popovertarget: popover.id, 'aria-label': label }, String(n));
  }

  /** The numbered list of the sources and the popovers of all marks made so far, as a page’s foot has them. */
  foot(): HTMLElement {
    const foot = element('div', {});
    const sources = markup(SourceList, { sources: [...this.#sources.values()], prefix });
    foot.innerHTML = sources + markup(Popovers, { popovers: [...this.#popovers.values()] });
    return foot;
  }

  #popover(cite: string): Popover | undefined {
    const row = this.#data.rows[cite];
    const source = row && this.#source(row.source);
    if (!source) return undefined;
    if (row.value) source.rows++;
    const popover = { ...row, id: prefix + cite, source };
    this.#popovers.set(cite, popover);
    return popover;
  }

  #source(number: number): SourceLine | undefined {
    const known = this.#sources.get(number);
    const said = this.#data.sources[number - 1];
    if (known || !said) return known;
    const source = { ...said, n: this.#sources.size + 1, rows: 0 };
    this.#sources.set(number, source);
    return source;
  }
}
