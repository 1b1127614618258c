import { type ForecastAndFact, forecastAndFact } from '../../domain/compare/forecast-and-fact.ts';
import type { Category } from '../../domain/dataset.ts';
import { percent, span } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** Editions whose decade is half over, and the edition that counts. */
const halfway = ['2019-29', '2020-30'] as const;
const counting = '2024-34';

/** “6.9% more jobs”, “2.1% fewer jobs”, “no change in jobs” */
function change(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return 'no change in jobs';
  return `${percent(Math.abs(rounded), Number.isInteger(rounded) ? 0 : 1)} ${rounded > 0 ? 'more' : 'fewer'} jobs`;
}

/** What the count says of the forecast; no verdict where no direction was forecast. */
function outcome({ forecast, sameDirection, passed }: ForecastAndFact): string {
  if (forecast.percent === 0) return '';
  if (!sameDirection) return ', not the direction forecast';
  return passed ? ', as far as forecast for all ten years or further' : ', in the direction forecast';
}

/** What earlier editions forecast of a category, beside what had happened by 2024, each in a sentence. */
export function forecastLines(category: Category, cite: CitationMarks): Inline[] {
  return halfway.flatMap((edition) => {
    const found = forecastAndFact(category, edition, counting);
    if (!found) return [];
    const { forecast, counted, changed } = found;
    const until = counted.span.slice(0, 4);
    return [
      [
        `The edition of ${span(forecast.span)} forecast ${change(forecast.percent)} in ten years; by ${until} there ${Math.abs(changed) < 0.05 ? 'was' : 'were'} ${change(changed)}${outcome(found)}.`,
        cite.row(forecast),
        ' ',
        cite.row(counted),
      ],
    ];
  });
}
