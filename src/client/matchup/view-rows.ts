import { plainText } from '../../share/plain-text.ts';
import type { FactLabel } from '../../view/cite/fact-label.ts';
import type { KeptNote } from '../../view/cite/kept-notes.ts';

/** One cell of a table of the page, with what the notes say of its figures. */
export interface ViewRow {
  section: string;
  table: string;
  group: string;
  row: string;
  column: string;
  value: string;
  /** Receipts and signs: sample, place, period, “Stands in”. */
  note: string;
  source: string;
  edition: string;
  place: string;
  locator: string;
}

export const viewColumns = [
  'section',
  'table',
  'group',
  'row',
  'column',
  'value',
  'note',
  'source',
  'edition',
  'place',
  'locator',
] as const satisfies (keyof ViewRow)[];

const mark = 'a[data-note]';

/** The notes of the marks of a page, by id. */
export type NotesById = ReadonlyMap<string, KeptNote>;

const tidy = (text: string | null | undefined) => plainText(text ?? '');

/** The text of an element without its marks, and without what `leaving` selects. */
function textOf(element: Element | null | undefined, leaving = ''): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll([mark, '[data-edit]', '[data-who]', leaving].filter(Boolean).join()))
    part.remove();
  return tidy(copy.textContent);
}

const aside = '[data-receipt], [data-badge]';

type Said = Pick<ViewRow, 'source' | 'edition' | 'place' | 'locator'> & { kept: string[] };

const uncited: Said = { source: '', edition: '', place: '', locator: '', kept: [] };

/** What the notes of an element’s marks say. */
function citedIn(element: Element, known: NotesById): Said {
  const notes = [...element.querySelectorAll<HTMLElement>(mark)].flatMap(({ dataset }) => {
    const note = known.get(dataset.note ?? '');
    if (!note) return [];
    const { body } = new DOMParser().parseFromString(note.html, 'text/html');
    return [{ body, use: note.use }];
  });
  const facts = (label: FactLabel) =>
    notes.flatMap(({ body }) => {
      const term = [...body.querySelectorAll('dt')].find((one) => one.textContent === label);
      return term ? [tidy(term.nextElementSibling?.textContent)] : [];
    });
  const joined = (texts: readonly string[]) => [...new Set(texts)].join('; ');
  return {
    source: joined(notes.map(({ body }) => tidy(body.querySelector('p')?.textContent).replace(/^\d+\. /, ''))),
    edition: joined(facts('Edition')),
    place: joined(facts('Place')),
    locator: joined(facts('Row')),
    kept: notes.flatMap(({ use }) => use ?? []),
  };
}

/** What stands for a figure whose terms let it be shown, but not be handed on in a table. */
const leftOut: Record<string, string> = {
  'cite-only': 'left out: its source allows single figures only',
  'share-alike': 'left out: see the file of share-alike figures',
};

/**
 * Every cell of every table of a page as it is now seen, rows that a switch hides left out. A cell without a mark of its
 * own has the one of its row or of its column, where a table marks these once; a figure whose terms forbid a table is left
 * out, and its cell says so.
 */
export function viewRows(page: ParentNode, notes: NotesById): ViewRow[] {
  return [...page.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead tr:last-child > *')];
    const about = {
      section: textOf(table.closest('section, .fold')?.querySelector('h2')),
      table: textOf(table.closest('figure')?.querySelector('figcaption b') ?? table.querySelector('caption')),
    };
    return [...table.tBodies].flatMap((body) => {
      const group = textOf(body.querySelector('[data-heading] > *'), aside);
      const rows = [...body.rows].filter((row) => !row.matches('[data-heading], [data-only] [data-same]'));
      return rows.flatMap((row) => {
        const name = textOf(row.querySelector('th'), aside);
        return [...row.querySelectorAll('td')].map((cell): ViewRow => {
          const head = heads[cell.cellIndex];
          const figure = /\d/.test(textOf(cell, aside));
          const marked = [cell, table.dataset.marks === 'row' ? row : undefined, head].find((one) =>
            one?.querySelector(mark),
          );
          const { kept, ...cited } = marked && figure ? citedIn(marked, notes) : uncited;
          const [use] = kept;
          return {
            ...about,
            group,
            row: name,
            column: textOf(head),
            value: use ? (leftOut[use] ?? '') : textOf(cell, aside),
            note: use ? '' : [...cell.querySelectorAll(aside)].map((part) => textOf(part)).join('; '),
            ...cited,
          };
        });
      });
    });
  });
}
