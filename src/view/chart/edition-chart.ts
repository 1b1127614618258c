import { editionsNotHeld } from '../../domain/compare/edition-run.ts';
import { type Ladder, mainLadder } from '../../domain/compare/growth.ts';
import { leastToDraw } from '../../domain/compare/sample.ts';
import { type Career, type Category, type Filings, hasMedian, type ProjectionLine } from '../../domain/dataset.ts';
import {
  count,
  list,
  midSentence,
  money,
  moneyShort,
  percent,
  period,
  sentenceCase,
  span,
} from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { retrievals } from '../../schema/vocabulary.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import type { FigureCell } from './figure-cell.ts';

export interface EditionPoint {
  /** Place in `editions`. */
  at: number;
  value: number;
  text: string;
}

/** The mark of a point. `joint`: half of each of two roles, on a line in ink. */
export type Sign = 'square' | 'circle' | 'triangle' | 'diamond' | 'joint';

export interface EditionSeries {
  /** Whose colour it has: nobody’s where it stands in beside another role’s, or stands for several. */
  slot: Slot;
  /** The roles that it stands for. */
  slots: Slot[];
  sign: Sign;
  name: string;
  /** How it relates to a role: “62% of machine learning filings”. */
  note?: string;
  /** A stand-in: open marker, dotted line. */
  proxy: boolean;
  points: EditionPoint[];
}

/** Figures by edition: not a time series, each point is a publication of its own. */
export interface EditionChart {
  id: string;
  title: string;
  caption: Inline;
  unit: 'percent' | 'money';
  editions: string[];
  series: EditionSeries[];
  /** Ends of the axis; zero lies on it for percentages. */
  min: number;
  max: number;
  spoken: string;
  /** Columns of the table after edition and series. */
  columns: string[];
  table: {
    edition: string;
    /** Place in `series`. */
    series: number;
    /** Its place in the chart. */
    point: Pick<EditionPoint, 'at' | 'value'>;
    cells: FigureCell[];
    mark: Mark;
  }[];
}

/** Visa filings by which a category stands in for roles, as far as they tell. */
function filingsOf({ links }: CategorySlot): { role: Career; filings: Filings }[] {
  return links.flatMap(({ role, link: { fit, filings } }) =>
    fit !== 'exact' && filings && filings.of >= leastToDraw ? [{ role, filings }] : [],
  );
}

/** “62% of machine learning filings”: how a stand-in relates to the roles. */
function filingsNote(entry: CategorySlot): { note?: string } {
  const notes = filingsOf(entry).map(
    ({ role, filings }) => `${percent(filings.share)} of ${midSentence(role.short)} filings`,
  );
  return notes.length > 0 ? { note: list(notes) } : {};
}

/** The shapes of a role’s own mark and of a second series of it; of two roles no two are alike. */
const shapes: Record<Slot, readonly [Sign, Sign]> = {
  0: ['circle', 'diamond'],
  1: ['square', 'diamond'],
  2: ['circle', 'triangle'],
  3: ['triangle', 'square'],
  4: ['diamond', 'circle'],
};

/**
 * How each category is drawn: its role’s own in that role’s colour; one that stands for several in ink, with half the sign
 * of each; others that stand in in nobody’s colour, told apart by their marks. Among three or four roles, of which there
 * are too many for that, a stand-in keeps its role’s colour.
 */
function drawnAs(
  entries: readonly CategorySlot[],
  roles: number,
): Pick<EditionSeries, 'slot' | 'slots' | 'sign' | 'proxy'>[] {
  return entries.map(({ slots, slot, proxy }, index) => {
    if (slots.length > 1) {
      const before = entries.slice(0, index).filter((other) => other.slots.length > 1).length;
      const first = slots.length === 2 ? ('joint' as const) : ('circle' as const);
      return { slot: 0, slots, sign: ([first, 'diamond', 'triangle', 'square'] as const)[before] ?? first, proxy };
    }
    const second = entries.slice(0, index).some((other) => other.slots.length === 1 && other.slot === slot);
    return { slot: proxy && roles < 3 ? 0 : slot, slots, sign: shapes[slot][second ? 1 : 0], proxy };
  });
}

/** First and last edition of each series, for who cannot see the lines. */
function spokenEnds(series: readonly EditionSeries[], editions: readonly string[]): string {
  const at = (point: EditionPoint | undefined) => point && `${point.text} in ${editions[point.at]}`;
  return series.map(({ name, points }) => `${name}: from ${at(points[0])} to ${at(points.at(-1))}`).join('; ');
}

type Series = { ladder: Ladder; occupation: Category };

/** “software developers” */
const whose = (drawn: readonly Series[]): string => list(drawn.map(({ occupation }) => occupation.plural));

/** “ Transcribed by third parties: 2025–35, and 2023–33 of software developers.” */
function copiedEditions(drawn: readonly Series[]): string {
  const copied = drawn.flatMap(({ ladder }) => ladder.lines.filter(({ transcribed }) => transcribed));
  const parts = [...new Set(copied.map((line) => line.span))].sort().map((edition) => {
    const holding = drawn.filter(({ ladder }) => ladder.lines.some((line) => line.span === edition));
    const own = holding.filter(({ ladder }) => ladder.lines.some((line) => line.span === edition && line.transcribed));
    // One that other series lack, or have from the publisher, is told with its series.
    return { text: span(edition), of: own.length === drawn.length ? '' : whose(own) };
  });
  const texts = parts.map(({ text, of }) => (of ? `${text} (${of})` : text));
  return texts.length > 0 ? ` ${sentenceCase(retrievals.transcribed.label)}: ${list(texts)}.` : '';
}

/**
 * “ No figure of 2017–27 or 2018–28 is held, and none of 2023–33 for web developers.”: the gaps between the first and the
 * last figure of each series.
 */
function missingEditions(drawn: readonly Series[]): string {
  const gaps = [...new Set(drawn.flatMap(({ ladder }) => editionsNotHeld(ladder.lines)))].sort();
  const lacking = gaps.map((edition) => {
    const without = drawn.filter(({ ladder }) => !ladder.lines.some((line) => line.span === edition));
    const gap = without.filter(({ ladder }) => editionsNotHeld(ladder.lines).includes(edition));
    return { edition: span(edition), of: without.length === drawn.length ? '' : whose(gap) };
  });
  const parts = [...Map.groupBy(lacking, ({ of }) => of)]
    .sort(([one], [other]) => one.length - other.length)
    .map(([of, editions], index) => {
      const spans = list(
        editions.map(({ edition }) => edition),
        'or',
      );
      return `${index === 0 ? `No figure of ${spans} is held` : `none of ${spans}`}${of ? ` for ${of}` : ''}`;
    });
  return parts.length > 0 ? ` ${parts.join(', and ')}.` : '';
}

/**
 * Projected growth by edition, for the roles’ own categories or the closest ones; its table in full, or with the percentages
 * alone where the page says the rest elsewhere.
 */
export function growthChart(
  placed: readonly RoleSlot[],
  cite: CitationMarks,
  columns: number = growthColumns.length,
): EditionChart | undefined {
  const drawn = categorySlots(placed).flatMap((entry) => {
    const ladder = mainLadder(entry.occupation);
    return ladder ? [{ ...entry, ladder }] : [];
  });
  if (drawn.length === 0) return undefined;
  const spans = [...new Set(drawn.flatMap(({ ladder }) => ladder.lines.map((line) => line.span)))].sort();
  const looks = drawnAs(drawn, placed.length);
  const series = drawn.map(
    (entry, index): EditionSeries => ({
      ...(looks[index] as (typeof looks)[number]),
      name: entry.ladder.covers ?? entry.ladder.occupation.name,
      ...filingsNote(entry),
      points: entry.ladder.lines.map((line) => ({
        at: spans.indexOf(line.span),
        value: line.percent,
        text: percent(line.percent),
      })),
    }),
  );
  const [newest] = drawn.map(({ ladder }) => ladder.lines.at(-1)).filter((line) => line !== undefined);
  const shares = [...new Set(drawn.flatMap(filingsOf).map(({ filings }) => filings))];
  const values = series.flatMap(({ points }) => points.map((point) => point.value));
  return {
    id: 'growth-editions',
    title: `Forecast change in ${homeShort} jobs over ten years`,
    caption: [
      `By edition. Each point forecasts another decade; this is no course of time.${missingEditions(drawn)}${copiedEditions(drawn)}`,
      ...cite.rows(...[newest, ...shares].filter((row) => row !== undefined)),
    ],
    unit: 'percent',
    editions: spans.map(span),
    series,
    min: Math.min(0, ...values),
    max: Math.max(0, ...values),
    spoken: spokenEnds(series, spans.map(span)),
    columns: growthColumns.slice(0, columns),
    table: drawn.flatMap(({ ladder }, index) =>
      [...ladder.lines].reverse().map((line) => ({
        edition: span(line.span),
        series: index,
        point: { at: spans.indexOf(line.span), value: line.percent },
        cells: growthCells(line).slice(0, columns),
        mark: cite.row(line),
      })),
    ),
  };
}

/** What `growthCells` states. */
export const growthColumns = ['Change', 'Jobs at the start', 'New jobs', 'Openings a year'] as const;

/** Cells of one line of a projection, under `growthColumns`. */
export function growthCells(line: ProjectionLine): FigureCell[] {
  return [
    percent(line.percent, line.rounded ? 0 : 1),
    known(line.employmentFrom),
    known(line.change),
    known(line.openingsPerYear),
  ];
}

/** A number of jobs or people, where one is published. */
const known = (value: number | undefined): FigureCell => (value === undefined ? { none: 'not known' } : count(value));

/** Official median wage by edition, for the categories that are the roles or, as context, the closest to them. */
export function wageTrend(placed: readonly RoleSlot[], cite: CitationMarks): EditionChart | undefined {
  const bandsOf = (occupation: Category) =>
    occupation.wages
      .filter(hasMedian)
      .filter((band) => !band.covers && !band.values.median.capped)
      .reverse();
  const drawn = categorySlots(placed).filter(({ occupation }) => bandsOf(occupation).length > 1);
  if (drawn.length === 0) return undefined;
  const periods = [
    ...new Set(drawn.flatMap(({ occupation }) => bandsOf(occupation).map((band) => band.period))),
  ].sort();
  const looks = drawnAs(drawn, placed.length);
  const series = drawn.map(
    ({ occupation }, index): EditionSeries => ({
      ...(looks[index] as (typeof looks)[number]),
      name: occupation.name,
      points: bandsOf(occupation).map((band) => ({
        at: periods.indexOf(band.period),
        value: band.values.median.value,
        text: moneyShort(band.values.median, band.currency, band.per),
      })),
    }),
  );
  const values = series.flatMap(({ points }) => points.map((point) => point.value));
  return {
    id: 'wage-editions',
    title: 'Official median wage by edition',
    caption: [
      'US dollars a year. Not corrected for prices; the publisher does not design the survey as a time series.',
      ...(drawn.some(({ proxy }) => proxy) ? [' Dotted: a category that stands in for a role without one.'] : []),
    ],
    unit: 'money',
    editions: periods.map(period),
    series,
    min: Math.floor(Math.min(...values) / 10_000) * 10_000,
    max: Math.ceil(Math.max(...values) / 10_000) * 10_000,
    spoken: spokenEnds(series, periods.map(period)),
    columns: ['Median', 'People'],
    table: drawn.flatMap(({ occupation }, index) =>
      [...bandsOf(occupation)].reverse().map((band) => ({
        edition: period(band.period),
        series: index,
        point: { at: periods.indexOf(band.period), value: band.values.median.value },
        cells: [money(band.values.median, band.currency, band.per), known(band.count)],
        mark: cite.row(band),
      })),
    ),
  };
}
