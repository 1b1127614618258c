import { type RangeValues, readPoints, readRange } from '../../components/chart/read-chart-attributes.ts';

/*
 * What a chart’s own table on the page says: its rows carry the numbers in `data-*`, its cells the words of the tooltip.
 */

/** One row of figures, as the tooltip says it. */
export interface Datum {
  name: string;
  group: string;
  /** The cells that state a figure, with their column heads. */
  printed: string[];
  /** Number, publisher and title of the row’s source. */
  citation: string;
}

/** A row of the range chart. */
export type RangeDatum = Datum & RangeValues;

/** A figure at its place on two axes. */
export interface PointDatum {
  x: number;
  y: number;
  datum: Datum;
}

const citationMark = 'a[data-note]';

/** The text of a cell without its citation mark. */
function cellText(cell: Element | null): string {
  const copy = cell?.cloneNode(true) as Element | undefined;
  for (const mark of copy?.querySelectorAll(citationMark) ?? []) mark.remove();
  return copy?.textContent?.trim() ?? '';
}

/** What the entry of the first mark in an element says: the number, publisher and title of its source. */
function citationIn(element: Element): string {
  const mark = element.querySelector<HTMLAnchorElement>(citationMark);
  const entry = mark && document.querySelector(mark.hash);
  const said = [...(entry?.querySelectorAll('b, cite') ?? [])].map(({ textContent }) => textContent);
  return mark && entry ? `${mark.textContent}. ${said.join(', ')}` : '';
}

/** The bodies of a chart’s table: one a group of rows, in the order of the drawing. */
const bodiesOf = (figure: HTMLElement) => [...figure.querySelectorAll<HTMLTableSectionElement>('tbody')];

/** The rows of a body below its heading. */
const rowsOf = (body: Element) => [...body.querySelectorAll<HTMLElement>('tr:not([data-heading])')];

/** The cells of a row that state a figure, with their heads. */
function printed(row: Element, heads: readonly Element[]): string[] {
  return [...row.querySelectorAll('td')].flatMap((cell) =>
    cell.dataset.words === undefined ? [`${cellText(heads[cell.cellIndex] ?? null)} ${cellText(cell)}`] : [],
  );
}

function datumOf(row: HTMLElement, body: Element, heads: readonly Element[]): Datum {
  return {
    name: cellText(row.querySelector('th')),
    group: cellText(body.querySelector('[data-heading] th')),
    printed: printed(row, heads),
    citation: citationIn(row),
  };
}

const headsOf = (figure: HTMLElement) => [...figure.querySelectorAll('thead th')];

/** The rows of a range chart, by the row of bars that they stand for; those that are only stated are left out. */
export function readRanges(figure: HTMLElement): RangeDatum[][] {
  const heads = headsOf(figure);
  const drawn = bodiesOf(figure).filter((body) => body.dataset.undrawn === undefined);
  return drawn.map((body) =>
    rowsOf(body).map(
      (row): RangeDatum => ({
        ...datumOf(row, body, heads),
        ...readRange(row.dataset),
      }),
    ),
  );
}

/** A chart of editions as series of places; `x` counts the editions on the axis. */
export interface EditionSeriesData {
  slot: number;
  sign: string;
  proxy: boolean;
  /** The places of the roles for which it stands, where these are several. */
  shared: number[];
  points: PointDatum[];
}

/** The series of a chart of editions, each a body of its table. */
export function readEditions(figure: HTMLElement): {
  editions: number;
  min: number;
  max: number;
  series: EditionSeriesData[];
} {
  const heads = headsOf(figure);
  return {
    editions: figure.querySelectorAll('[data-edition]').length,
    min: Number(figure.dataset.min),
    max: Number(figure.dataset.max),
    series: bodiesOf(figure).map((body) => {
      const rows = rowsOf(body);
      const { slot, sign = '', proxy, shared } = body.dataset;
      return {
        slot: Number(slot),
        sign,
        proxy: proxy !== undefined,
        shared: shared?.split(' ').map(Number) ?? [],
        points: readPoints(body.dataset)
          .map((point, at) => ({ ...point, datum: datumOf(rows[at] as HTMLElement, body, heads) }))
          .sort((a, b) => a.x - b.x),
      };
    }),
  };
}
