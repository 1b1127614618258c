import { moneyShort } from '../../domain/format.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { figureOf, ownerName } from './answer-facts.ts';
import type { AskedNumber } from './asked-number.ts';
import type { FigureIndex, FigureLine } from './figure-lines.ts';
import { distanceText, figureText, statisticWords, whenWords } from './figure-words.ts';
import type { Hit, LookUp } from './look-up.ts';
import { themeOf } from './themes.ts';

/** A value in a picture, with its label. */
export interface Mark {
  value: number;
  text: string;
}

/** What an answer draws. */
export type AnswerPicture = { asked: Mark; label: string } & (
  | {
      /** A range of pay and where the number lies on it. */
      kind: 'range';
      p10: Mark;
      p25: Mark;
      median: Mark;
      p75: Mark;
      p90: Mark;
      /** The values that are named below: the median, and the one that the number equals. */
      named: Mark[];
    }
  /** One statistic, edition by edition; `equal` where the number equals it. */
  | { kind: 'editions'; points: (Mark & { from: string; to: string; equal: boolean })[] }
  /** The nearest values on one line. */
  | { kind: 'nearest'; points: Mark[] }
  /** How many wages fit, editions by statistics: to the digit, and when rounded. */
  | { kind: 'matrix'; columns: string[]; rows: { edition: string; cells: { equal: number; rounds: number }[] }[] }
);

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const columns = [...percentiles, 'mean'] as const;

/** The picture of what was found, where it can be drawn. */
export function pictureOf(
  index: FigureIndex,
  asked: AskedNumber,
  { hits, nearest }: Pick<LookUp, 'hits' | 'nearest'>,
): AnswerPicture | undefined {
  const mark = { value: asked.value, text: asked.text };
  const [first] = hits;
  if (!first) return nearestPicture(nearest, mark);
  return range(index, first, mark) ?? editions(index, hits, mark);
}

/** The wages of many careers that fit, where all are official ones by the year. */
export function matrixOf(index: FigureIndex, asked: AskedNumber, hits: readonly Hit[]): AnswerPicture | undefined {
  const mark = { value: asked.value, text: asked.text };
  return hits.every((hit) => themeOf(hit) === 'wages') ? matrix(index, hits, mark) : undefined;
}

function nearestPicture(nearest: LookUp['nearest'], asked: Mark): AnswerPicture | undefined {
  if (nearest.length < 2) return undefined;
  const points = nearest.map((figure) => ({ value: figure.value, text: figureText(figure) }));
  const words = nearest.map(
    (figure) =>
      `${figureText(figure)}, ${distanceText(figure, asked.value)} ${figure.value < asked.value ? 'less' : 'more'}`,
  );
  return { kind: 'nearest', asked, points, label: `${asked.text} between the nearest: ${words.join('; ')}` };
}

/** Pay by the year, or by the hour where the number is of the hour. */
function range(index: FigureIndex, { line, statistic }: Hit, asked: Mark): AnswerPicture | undefined {
  const names = statistic.startsWith('hourly')
    ? (['hourly10', 'hourly25', 'hourlyMedian', 'hourly75', 'hourly90'] as const)
    : percentiles;
  if (statistic === 'count') return undefined;
  const figures = names.map((name) => figureOf(line, name));
  const marks = figures.map((figure) => figure && { value: figure.value, text: figureText(figure) });
  const [p10, p25, median, p75, p90] = marks;
  if (!p10 || !p25 || !median || !p75 || !p90) return undefined;
  const own = figureOf(line, statistic);
  const named = [figures[2], ...(own && statistic !== names[2] ? [own] : [])].flatMap((figure) =>
    figure
      ? [{ value: figure.value, text: `${statisticWords(figure).short.split(',')[0]} ${figureText(figure)}` }]
      : [],
  );
  return {
    kind: 'range',
    asked,
    p10,
    p25,
    median,
    p75,
    p90,
    named,
    label: `${asked.text} on the range of ${ownerName(index, line)}, ${whenWords(line)}: ${p10.text} to ${p90.text}`,
  };
}

/** One point an edition: the line that the number equals, or that of the owner alone. */
function editions({ lines }: FigureIndex, hits: readonly Hit[], asked: Mark): AnswerPicture | undefined {
  const [first] = hits;
  if (!first) return undefined;
  const { kind, place, under, level, area } = first.line.head;
  const same = hits.filter(({ statistic, fit }) => statistic === first.statistic && fit === first.fit);
  const equal = new Set(same.map(({ line }) => line));
  const like = lines.filter(
    ({ owner, head }) =>
      owner === first.line.owner &&
      head.kind === kind &&
      head.place === place &&
      head.under === under &&
      head.level === level &&
      head.area === area,
  );
  const rank = (line: FigureLine) => (equal.has(line) ? 0 : line.head.covers ? 2 : 1);
  const byPeriod = Map.groupBy(like, ({ head }) => head.period);
  const points = [...byPeriod]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([period, stated]) => {
      const [line] = stated.sort((a, b) => rank(a) - rank(b));
      const figure = line && figureOf(line, first.statistic);
      if (!line || !figure) return [];
      const [from = '', to = ''] = period.split('-');
      const ahead = kind === 'projection' || kind === 'separations';
      const text = figure.unit === 'count' ? shortCount(figure.value) : figureText(figure);
      return [{ value: figure.value, text, from, to: ahead ? to : '', equal: equal.has(line) }];
    });
  if (points.length < 2) return undefined;
  const words = points.map(({ from, to, text }) => `${from}${to && `–${to}`} ${text}`);
  return { kind: 'editions', asked, points, label: `${statisticWords(first).short}, by edition: ${words.join(', ')}` };
}

/** 3.38M, 181K: only in a picture. */
function shortCount(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '\u2212' : '';
  if (size >= 1e6) return `${sign}${(size / 1e6).toFixed(2)}M`;
  return size >= 1e4 ? `${sign}${moneyShort(size).slice(1)}` : `${sign}${size}`;
}

/** Official yearly wages that fit, editions by statistics. */
function matrix({ lines }: FigureIndex, hits: readonly Hit[], asked: Mark): AnswerPicture {
  const periods = new Set(
    lines
      .filter(({ head }) => head.kind === 'wage' && head.place === homeCountry && head.per === 'year' && !head.area)
      .map(({ head }) => head.period),
  );
  const rows = [...periods].sort().map((period) => ({
    edition: period.slice(0, 4),
    cells: columns.map((statistic) => {
      const own = hits.filter((hit) => hit.line.head.period === period && hit.statistic === statistic);
      const equal = own.filter(({ fit }) => fit === 'equals').length;
      return { equal, rounds: own.length - equal };
    }),
  }));
  return {
    kind: 'matrix',
    asked,
    columns: ['1 in 10', '1 in 4', 'median', '3 in 4', '9 in 10', 'mean'],
    rows,
    label: `Wages that ${asked.text} fits, by edition and statistic`,
  };
}
