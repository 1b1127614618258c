import { type Ladder, mainLadder } from '../../domain/compare/growth.ts';
import { leastToDraw } from '../../domain/compare/sample.ts';
import { type Category, hasMedian, type ProjectionLine } from '../../domain/dataset.ts';
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

export interface EditionSeries {
  slot: Slot;
  /** The roles that it stands for, by whose signs the key names it. */
  slots: Slot[];
  name: string;
  /** What the series joins, or how it relates to the role. */
  note?: Inline;
  /** A stand-in: open marker, dotted line. */
  proxy: boolean;
  /** Another series of the same role stands before it: a marker of its own shape. */
  second: boolean;
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
    slot: Slot;
    name: string;
    /** Its place in the chart. */
    point: Pick<EditionPoint, 'at' | 'value'>;
    cells: FigureCell[];
    mark: Mark;
  }[];
}

/** “62% of machine learning engineer filings”: how a stand-in relates to the roles. */
function filingsNote({ links, proxy }: CategorySlot, cite: CitationMarks): Inline | undefined {
  const notes = links.flatMap(({ role, link: { filings } }): Inline[] =>
    proxy && filings && filings.of >= leastToDraw
      ? [[`${percent(filings.share)} of ${midSentence(role.name)} filings`, cite.row(filings)]]
      : [],
  );
  return notes.length ? notes.flatMap((note, index) => (index ? [', ', ...note] : note)) : undefined;
}

/** The series, each with whether another of its role stands before it. */
function told(series: readonly Omit<EditionSeries, 'second'>[]): EditionSeries[] {
  return series.map((entry, index) => ({
    ...entry,
    second: series.slice(0, index).some(({ slot }) => slot === entry.slot),
  }));
}

/** First and last edition of each series, for who cannot see the lines. */
function spokenEnds(series: readonly EditionSeries[], editions: readonly string[]): string {
  const at = (point: EditionPoint | undefined) => point && `${point.text} in ${editions[point.at]}`;
  return series.map(({ name, points }) => `${name}: from ${at(points[0])} to ${at(points.at(-1))}`).join('; ');
}

/** “ Transcribed by third parties: 2023–33 and 2025–35.” */
function copiedEditions(drawn: readonly { ladder: Ladder }[]): string {
  const lines = drawn.flatMap(({ ladder }) => ladder.lines).filter(({ transcribed }) => transcribed);
  const spans = [...new Set(lines.map((line) => line.span))].sort().map(span);
  return spans.length > 0 ? ` ${sentenceCase(retrievals.transcribed.label)}: ${list(spans)}.` : '';
}

/** Projected growth by edition, for the roles’ own categories or the closest ones. */
export function growthChart(placed: readonly RoleSlot[], cite: CitationMarks): EditionChart | undefined {
  const drawn = categorySlots(placed).flatMap((entry) => {
    const ladder = mainLadder(entry.occupation);
    return ladder ? [{ ...entry, note: filingsNote(entry, cite), ladder }] : [];
  });
  if (drawn.length === 0) return undefined;
  const spans = [...new Set(drawn.flatMap(({ ladder }) => ladder.lines.map((line) => line.span)))].sort();
  const series = told(
    drawn.map(({ ladder, slot, slots, proxy, note }) => ({
      slot,
      slots,
      name: ladder.covers ?? ladder.occupation.name,
      ...(note && { note }),
      proxy,
      points: ladder.lines.map((line) => ({
        at: spans.indexOf(line.span),
        value: line.percent,
        text: percent(line.percent),
      })),
    })),
  );
  const values = series.flatMap(({ points }) => points.map((point) => point.value));
  return {
    id: 'growth-editions',
    title: `Projected change in ${homeShort} employment over ten years`,
    caption: [
      `By edition of ${ownerOf(drawn[0]?.ladder)} projections. Each point forecasts a different decade.${copiedEditions(drawn)}`,
    ],
    unit: 'percent',
    editions: spans.map(span),
    series,
    min: Math.min(0, ...values),
    max: Math.max(0, ...values),
    spoken: spokenEnds(series, spans.map(span)),
    columns: [...growthColumns],
    table: drawn.flatMap(({ ladder, slot }, index) =>
      [...ladder.lines].reverse().map((line) => ({
        edition: span(line.span),
        slot,
        name: series[index]?.name ?? '',
        point: { at: spans.indexOf(line.span), value: line.percent },
        cells: growthCells(line),
        mark: cite.row(line),
      })),
    ),
  };
}

/** “the Bureau of Labor Statistics’”: whose the projections are, without the country’s initials. */
function ownerOf(ladder: ReturnType<typeof mainLadder>): string {
  const name = ladder?.lines.at(-1)?.source.publisher.replace(/^(?:[A-Z]\.)+ /, '') ?? '';
  return `the ${name}${name.endsWith('s') ? '’' : '’s'}`;
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
  const series = told(
    drawn.map(({ occupation, slot, slots, proxy }) => ({
      slot,
      slots,
      name: occupation.name,
      proxy,
      points: bandsOf(occupation).map((band) => ({
        at: periods.indexOf(band.period),
        value: band.values.median.value,
        text: moneyShort(band.values.median),
      })),
    })),
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
    table: drawn.flatMap(({ occupation, slot }) =>
      [...bandsOf(occupation)].reverse().map((band) => ({
        edition: period(band.period),
        slot,
        name: occupation.name,
        point: { at: periods.indexOf(band.period), value: band.values.median.value },
        cells: [money(band.values.median), known(band.count)],
        mark: cite.row(band),
      })),
    ),
  };
}
