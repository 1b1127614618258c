import type { EditionPlaces } from '../../components/chart/chart-geometry.ts';

/** One figure row of a chart, as its table on the page states it. */
export interface Datum {
  slot: number;
  name: string;
  group: string;
  /** The numbers of the row’s cells, in the table’s order; undefined where a cell states none. */
  numbers: (number | undefined)[];
  /** The cells as printed, with their column heads. */
  printed: string[];
  /** Publisher and title, from the row’s source popover. */
  citation: string;
}

/** The button that opens a popover and says which source it is. */
const citationMark = '[popovertarget][aria-label]';

/** Reads a number as the site prints it: $135,980, 16.2%, −7%. */
function readNumber(text: string): number | undefined {
  const plain = text.replace('\u2212', '-').replace(/[^\d.-]/g, '');
  return /\d/.test(plain) ? Number(plain) : undefined;
}

/** The text of a cell without its citation mark. */
function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(citationMark)) mark.remove();
  return copy.textContent?.trim() ?? '';
}

/** The rows of a chart’s own table: the only place the canvas takes numbers from. */
export function readTable(figure: HTMLElement): Datum[] {
  const heads = [...figure.querySelectorAll('thead th')].map((head) => head.textContent?.trim() ?? '');
  return [...figure.querySelectorAll<HTMLElement>('tbody')].flatMap((body) => {
    const group = cellText(body.querySelector('[data-heading] th') as Element);
    return [...body.querySelectorAll<HTMLElement>('tr:not([data-heading])')].map((row): Datum => {
      const cells = [...row.querySelectorAll('td')];
      const texts = cells.map(cellText);
      return {
        slot: Number(row.dataset.slot ?? body.dataset.slot ?? 0),
        name: cellText(row.querySelector('th') as Element),
        group,
        numbers: texts.map(readNumber),
        printed: texts.map((text, index) => `${heads[index + 1]} ${text}`),
        citation: citationIn(row),
      };
    });
  });
}

/** Publisher and title, from the popover of the first mark in an element. */
function citationIn(element: Element): string {
  const popover = element.querySelector(citationMark)?.getAttribute('popovertarget');
  return (popover && document.getElementById(popover)?.querySelector('p')?.textContent) || '';
}

/** A point of the map of occupations. */
export interface MapDatum {
  wage: number;
  growth: number;
  /** No role here is in it. */
  near: boolean;
  datum: Datum;
}

/** The points of a map, from its table; what a row’s figures are from stands at the heads of their columns. */
export function readMap(figure: HTMLElement): MapDatum[] {
  const heads = [...figure.querySelectorAll('thead th')];
  const citation = [...new Set(heads.map(citationIn).filter(Boolean))].join('; ');
  return [...figure.querySelectorAll<HTMLElement>('tbody tr')].flatMap((row) => {
    const texts = [...row.querySelectorAll('td')].slice(0, -1).map(cellText);
    const [wage, growth] = texts.map(readNumber);
    if (wage === undefined || growth === undefined) return [];
    return [
      {
        wage,
        growth,
        near: row.dataset.near !== undefined,
        datum: {
          slot: 0,
          name: row.querySelector('a')?.textContent ?? '',
          group: '',
          numbers: texts.map(readNumber),
          printed: texts.map((text, index) => `${cellText(heads[index + 1] as Element)} ${text}`),
          citation,
        },
      },
    ];
  });
}

/** A chart of editions as series of places, from its table. */
export interface EditionSeriesData {
  slot: number;
  proxy: boolean;
  second: boolean;
  points: { at: number; value: number; datum: Datum }[];
}

/** Groups the table’s rows into series along the editions on the axis. */
export function readEditions(
  figure: HTMLElement,
): Omit<EditionPlaces, 'series'> & { editions: string[]; series: EditionSeriesData[] } {
  const data = readTable(figure);
  const editions = [...figure.querySelectorAll('[data-edition]')].map((text) => text.textContent ?? '');
  const keys = [...figure.querySelectorAll<HTMLElement>('ul li')];
  const groups = [...new Set(data.map((datum) => datum.group))];
  return {
    editions,
    min: Number(figure.dataset.min),
    max: Number(figure.dataset.max),
    series: groups.map((group, index) => {
      const own = data.filter((datum) => datum.group === group);
      return {
        slot: own[0]?.slot ?? 0,
        proxy: keys[index]?.dataset.proxy !== undefined,
        second: keys[index]?.dataset.second !== undefined,
        points: own
          .flatMap((datum) => {
            const value = datum.numbers[0];
            return value === undefined ? [] : [{ at: editions.indexOf(datum.name), value, datum }];
          })
          .sort((a, b) => a.at - b.at),
      };
    }),
  };
}
