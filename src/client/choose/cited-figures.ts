import type { CitedRow, TermFigures } from '../../view/choose/term-figures.ts';
import { factLabels } from '../../view/cite/fact-labels.ts';
import { element } from '../base/element.ts';

/** Numbers the sources of what is shown in the order in which a reader meets them, as the pages do. */
export class CitedFigures {
  readonly #data: Pick<TermFigures, 'rows' | 'sources'>;
  readonly #cited = new Set<string>();
  readonly #numbers: number[] = [];

  constructor(data: Pick<TermFigures, 'rows' | 'sources'>) {
    this.#data = data;
  }

  /** The mark of a row, which opens its popover. */
  mark(cite: string): HTMLElement {
    const row = this.#data.rows[cite];
    if (!row) return element('span', {});
    this.#cited.add(cite);
    if (!this.#numbers.includes(row.source)) this.#numbers.push(row.source);
    const n = this.#numberOf(row);
    const label = `Source ${n}: ${this.#sourceOf(row)?.short}`;
    return element('button', { type: 'button', popovertarget: idOf(cite), 'aria-label': label }, String(n));
  }

  /** The numbered list of the sources, and the popovers of all marks made so far. */
  sources(): HTMLElement[] {
    const entries = this.#numbers.map((number, index) => {
      const source = this.#data.sources[number - 1];
      if (!source) return undefined;
      const { publisher, title, edition, retrieval, licence, limit, href, url } = source;
      const said = [edition, retrieval, licence].filter(Boolean).join('. ');
      return element(
        'li',
        {},
        element('span', {}, String(index + 1)),
        element(
          'div',
          {},
          element('b', {}, publisher),
          ', ',
          element('cite', {}, title),
          `. ${said}. `,
          url && element('a', { href: url }, 'Original'),
          element('span', { 'data-receipt': '' }, `${limit} `, element('a', { href }, 'Full entry')),
        ),
      );
    });
    return [
      element('ol', { class: 'sources' }, ...entries),
      element('div', {}, ...[...this.#cited].map((cite) => this.#popover(cite))),
    ];
  }

  #numberOf({ source }: CitedRow): number {
    return this.#numbers.indexOf(source) + 1;
  }

  #sourceOf({ source }: CitedRow): TermFigures['sources'][number] | undefined {
    return this.#data.sources[source - 1];
  }

  #popover(cite: string): HTMLElement | undefined {
    const row = this.#data.rows[cite];
    const source = row && this.#sourceOf(row);
    if (!source) return undefined;
    const { publisher, title, href, shortEdition, retrieval, licence, limit } = source;
    const edition: [string, string] = [
      factLabels.edition,
      [shortEdition, retrieval, licence].filter(Boolean).join('. '),
    ];
    const facts = [...(row.facts ?? []), edition].flatMap(([label, value]) => [
      element('dt', {}, label),
      element('dd', {}, value),
    ]);
    return element(
      'div',
      { popover: '', id: idOf(cite) },
      element('button', { type: 'button', popovertarget: idOf(cite) }, 'Close'),
      row.value !== undefined && element('b', {}, row.value),
      row.what,
      element('p', {}, `${this.#numberOf(row)}. ${publisher}, `, element('a', { href }, title)),
      element('dl', {}, ...facts),
      element('p', {}, limit),
    );
  }
}

/** The guide’s own popovers stand on the same page. */
const idOf = (cite: string) => `t${cite}`;
