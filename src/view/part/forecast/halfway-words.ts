import { type ForecastAndFact, halfwayVerdict, type NoCount } from '../../../domain/forecast/forecast-and-fact.ts';
import { percent } from '../../../domain/format.ts';

/** The two percentages of a verdict, with as few decimals as say the same verdict when they are read. */
export function halfwayPercents({ forecast, changed, verdict }: ForecastAndFact): {
  forecast: string;
  changed: string;
} {
  const digits =
    [0, 1, 2].find((places) => {
      const [said, came] = [forecast.percent, changed].map((value) => Number(value.toFixed(places)));
      return halfwayVerdict(said ?? 0, came ?? 0) === verdict;
    }) ?? 2;
  const text = (value: number) => percent(Number(value.toFixed(digits)), Number.isInteger(value) ? 0 : digits);
  return { forecast: text(forecast.percent), changed: text(changed) };
}

/** The first year of a span: `2024` of `2024-34`. */
export const firstYear = (span: string): string => span.slice(0, 4);

/** The last year of a span: `2029` of `2019-29`. */
export const lastYear = (span: string): string => `${Number(firstYear(span)) + 10}`;

/** Why no count is set against a forecast of an edition. */
export function noCountWords(none: NoCount): string {
  if (none.reason === 'split-or-joined') return 'no like count, because the occupation was split or joined since';
  if (none.reason === 'no-count') return 'no count, because the newest edition is held without it';
  const [from, to] = [none.from, none.to].map(({ span }) => firstYear(span));
  const change = `${percent(Math.abs(none.percent))} ${none.percent > 0 ? 'more' : 'fewer'}`;
  return `no like count, because it jumps: ${change} in ${to} than in ${from}`;
}
