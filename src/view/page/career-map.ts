import { newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { peopleEmployed } from '../../domain/compare/people-employed.ts';
import { type Career, type Dataset, hasMedian, type MedianBand, type ProjectionLine } from '../../domain/dataset.ts';
import { money, percent, period, span } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import type { MapEnds } from './map-scale.ts';

/** One career on the map. */
export interface MapPoint {
  id: string;
  name: string;
  wage: number;
  growth: number;
  /** How many people it employs: under 50,000, under 500,000, more. */
  size: 0 | 1 | 2;
  /** Whether its name stands on the map where there is room. */
  named: boolean;
}

/** Careers by pay and growth, as far as both are published in one edition. */
export interface CareerMap {
  title: string;
  caption: Inline;
  /** What the map shows, counted. */
  finding: string;
  points: MapPoint[];
  ends: MapEnds;
  wageTicks: number[];
  growthTicks: number[];
  spoken: string;
}

interface Place {
  career: Career;
  band: MedianBand;
  line: ProjectionLine;
}

/** Pay by which the finding parts careers, in US dollars a year. */
const [low, high] = [50_000, 100_000];

/**
 * The careers that are a category of the home country, by pay, as far as the newest official median by the year and the newest
 * projection are of one edition: points of different years would not lie on one map. A median of which only a bound is
 * published has no place on it.
 */
export function careerMap(dataset: Pick<Dataset, 'roles' | 'official'>, cite: CitationMarks): CareerMap | undefined {
  const known = [...dataset.roles, ...dataset.official].flatMap((career): Place[] => {
    const own = ownOccupation(career);
    const band = own?.wages.find((one) => !one.covers);
    const line = own && newestOwn(own);
    const drawn = band && hasMedian(band) && band.per !== 'hour' && !band.values.median.capped;
    return line && drawn ? [{ career, band, line }] : [];
  });
  const newest = known.reduce((latest, { band }) => (band.period > latest ? band.period : latest), '');
  const edition = known.reduce((latest, { line }) => (line.span > latest ? line.span : latest), '');
  const placed = known
    .filter(({ band, line }) => band.period === newest && line.span === edition)
    .sort((a, b) => wageOf(a) - wageOf(b));
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last || first === last) return undefined;
  const fastest = placed.reduce((most, place) => (place.line.percent > most.line.percent ? place : most));
  const slowest = placed.reduce((least, place) => (place.line.percent < least.line.percent ? place : least));
  const named = new Set([first, last, fastest, slowest, ...largestOfFamilies(placed)]);
  const ends = endsOf(placed);
  return {
    title: `Median wage, ${period(newest)}, against projected growth, ${span(edition)}`,
    caption: [
      `${places[homeCountry].label}, official statistics. To the right is higher pay, each step doubles; up is faster growth. Larger dots: 50,000 people, and 500,000.`,
      columnMark(
        placed.map(({ band }) => band),
        first.band,
        'Median wage a year',
        cite,
      ),
      ' ',
      columnMark(
        placed.map(({ line }) => line),
        first.line,
        'Projected change in jobs',
        cite,
      ),
    ],
    finding: findingOf(placed),
    points: placed.map((place) => ({
      id: place.career.id,
      name: place.career.name,
      wage: wageOf(place),
      growth: place.line.percent,
      size: sizeOf(peopleEmployed(place.career)?.count ?? 0),
      named: named.has(place),
    })),
    ends,
    wageTicks: [25_000, 50_000, 100_000, 200_000, 400_000].filter(
      (tick) => tick > ends.wages[0] && tick < ends.wages[1],
    ),
    growthTicks: Array.from(
      { length: (ends.growth[1] - ends.growth[0]) / step + 1 },
      (_, index) => ends.growth[0] + index * step,
    ),
    spoken: `${placed.length} careers. Highest median: ${last.career.name}, ${money(wageOf(last))}. Fastest growth: ${fastest.career.name}, ${percent(fastest.line.percent, 1)}. Steepest decline: ${slowest.career.name}, ${percent(slowest.line.percent, 1)}.`,
  };
}

const wageOf = ({ band }: Place) => band.values.median.value;

const sizeOf = (people: number): MapPoint['size'] => (people < 50_000 ? 0 : people < 500_000 ? 1 : 2);

/** The career with most people of each family. */
function largestOfFamilies(placed: readonly Place[]): Place[] {
  const people = ({ career }: Place) => peopleEmployed(career)?.count ?? 0;
  return [...Map.groupBy(placed, ({ career }) => career.family).values()].flatMap((own) =>
    own.sort((a, b) => people(b) - people(a)).slice(0, 1),
  );
}

/** Percent between two gridlines. */
const step = 20;

/** Ends that leave some room beyond the outermost points. */
function endsOf(placed: readonly Place[]): MapEnds {
  const wages = placed.map(wageOf);
  const growth = placed.map(({ line }) => line.percent);
  return {
    wages: [Math.min(...wages) / 1.12, Math.max(...wages) * 1.12],
    growth: [Math.floor(Math.min(0, ...growth) / step) * step, Math.ceil(Math.max(1, ...growth) / step) * step],
  };
}

/** Of fewer careers than these no share is said. */
const fewest = 10;

/** How many are projected to grow, of the lower and of the higher paid. */
function findingOf(placed: readonly Place[]): string {
  const share = (some: readonly Place[]) =>
    percent((100 * some.filter(({ line }) => line.percent > 0).length) / some.length);
  const lower = placed.filter((place) => wageOf(place) < low);
  const higher = placed.filter((place) => wageOf(place) >= high);
  if (lower.length < fewest || higher.length < fewest) return '';
  return `Of the ${lower.length} careers with a median under ${money(low)}, ${share(lower)} are projected to grow; of the ${higher.length} with ${money(high)} or more, ${share(higher)}.`;
}

/** One mark for all rows of a kind, read by the code in each. */
function columnMark(
  rows: readonly (MedianBand | ProjectionLine)[],
  of: MedianBand | ProjectionLine,
  what: string,
  cite: CitationMarks,
): Mark {
  return cite.table(of.source, {
    value: `${rows.length} careers`,
    what,
    written: of.written,
    facts: [
      ['Place', `${places[homeCountry].label}, ${of.kind === 'band' ? period(of.period) : span(of.span)}`],
      ['Row', `one for each career, such as ${of.locator}`],
    ],
  });
}
