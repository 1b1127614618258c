import { newestOwn } from '../../domain/compare/growth.ts';
import {
  type Dataset,
  hasMedian,
  type MedianBand,
  type Occupation,
  type ProjectionLine,
} from '../../domain/dataset.ts';
import { count, money, percent, period, span } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { occupationCode } from '../base/occupation-code.ts';
import { paths } from '../base/site-paths.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';

/** One official category on the map; `n` is its number in the table and, where its name has no room, on the drawing. */
export interface MapPoint {
  n: number;
  name: string;
  href: string;
  code: string;
  wage: { value: number; text: string; mark?: Mark };
  growth: { value: number; text: string; mark?: Mark };
  people?: { text: string; mark?: Mark };
  /** The roles that are the category or belong to it; none where it is a neighbour only. */
  roles: string[];
}

/** Official categories by pay and growth: the first is dollars a year, the second percent over ten years. */
export interface OccupationMap {
  id: string;
  title: string;
  caption: Inline;
  points: MapPoint[];
  /** Ends and gridlines of the axes. */
  wages: MapAxis;
  growth: MapAxis;
  spoken: string;
  /** Heads of the columns of figures, each with the mark of all its rows that are of one source. */
  columns: { wage: Inline; growth: Inline; people: Inline };
}

export interface MapAxis {
  min: number;
  max: number;
  ticks: number[];
}

interface Place {
  occupation: Occupation;
  band: MedianBand;
  line: ProjectionLine;
}

/**
 * The US categories that the roles relate to, the best paid first, as far as the newest official median and projection
 * of all of them are of one edition: points of different years would not lie on one map.
 */
export function occupationMap(dataset: Dataset, cite: CitationMarks): OccupationMap | undefined {
  const known = dataset.occupations.flatMap((occupation): Place[] => {
    const band = occupation.wages.find((one) => !one.covers);
    const line = newestOwn(occupation);
    const linked = dataset.roles.some(({ links }) => links.some((link) => link.occupation === occupation));
    return linked && line && band && hasMedian(band) && !band.values.median.capped ? [{ occupation, band, line }] : [];
  });
  const newest = known.reduce((latest, { band }) => (band.period > latest ? band.period : latest), '');
  const edition = known.reduce((latest, { line }) => (line.span > latest ? line.span : latest), '');
  const placed = known
    .filter(({ band, line }) => band.period === newest && line.span === edition)
    .sort((a, b) => b.band.values.median.value - a.band.values.median.value);
  const [best] = placed;
  if (!best) return undefined;
  const fastest = placed.reduce((most, place) => (place.line.percent > most.line.percent ? place : most));
  const wageMark = columnMark(placed, best.band, 'Median wage a year', cite);
  const growthMark = columnMark(placed, best.line, 'Projected change in jobs', cite);
  return {
    id: 'map',
    title: `Median wage, ${period(newest)}, against projected growth, ${span(edition)}`,
    caption: [
      `${places[homeCountry].label}, official statistics${best.line.transcribed ? ', growth transcribed' : ''}. To the right is higher pay, up is faster growth.`,
      wageMark,
      ' ',
      growthMark,
    ],
    wages: axis(
      placed.map(({ band }) => band.values.median.value),
      25_000,
    ),
    growth: axis([0, ...placed.map(({ line }) => line.percent)], 5),
    points: placed.map(({ occupation, band, line }, index): MapPoint => {
      const ofWage = band.source === best.band.source ? {} : { mark: cite.row(band) };
      return {
        n: index + 1,
        name: occupation.name,
        href: paths.occupation(occupation),
        code: occupationCode(occupation),
        wage: { value: band.values.median.value, text: money(band.values.median, band.currency, band.per), ...ofWage },
        growth: {
          value: line.percent,
          text: percent(line.percent, line.rounded ? 0 : 1),
          ...(line.source !== best.line.source && { mark: cite.row(line) }),
        },
        ...(band.count !== undefined && { people: { text: count(band.count), ...ofWage } }),
        roles: dataset.roles
          .filter(({ links }) => links.some((link) => link.occupation === occupation && link.fit !== 'neighbour'))
          .map(({ name }) => name),
      };
    }),
    spoken: `${placed.length} occupations. Highest median: ${best.occupation.name}, ${money(best.band.values.median, best.band.currency, best.band.per)}. Fastest growth: ${fastest.occupation.name}, ${percent(fastest.line.percent, 1)}. All figures stand in the table.`,
    columns: {
      wage: [`Median wage, ${period(newest)}`, wageMark],
      growth: [`Projected growth, ${span(edition)}`, growthMark],
      people: ['People employed', wageMark],
    },
  };
}

/** One mark for a column, the rows of which say by their code where they stand in the source. */
function columnMark(
  placed: readonly Place[],
  of: MedianBand | ProjectionLine,
  what: string,
  cite: CitationMarks,
): Mark {
  const rows = placed
    .flatMap(({ band, line }): (MedianBand | ProjectionLine)[] => [band, line])
    .filter((row) => row.kind === of.kind && row.source === of.source);
  return cite.table(of.source, {
    value: `${rows.length} occupations`,
    what,
    written: of.written,
    facts: [
      ['Place', `${places[homeCountry].label}, ${of.kind === 'band' ? period(of.period) : span(of.span)}`],
      ['Row', `by the code in each row of the table, such as ${of.locator}`],
    ],
  });
}

/** From the step below the lowest value to the step above the highest, with a tick at each step. */
function axis(values: readonly number[], step: number): MapAxis {
  const min = Math.floor(Math.min(...values) / step) * step;
  const max = Math.ceil(Math.max(...values) / step) * step;
  return { min, max, ticks: Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step) };
}
