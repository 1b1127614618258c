import type { Category, ProjectionLine } from '../dataset.ts';

/** What an edition forecast, and how far employment had come when a later edition counted it anew. */
export interface ForecastAndFact {
  forecast: ProjectionLine;
  /** The edition whose starting year is the count. */
  counted: ProjectionLine;
  /** Change of employment from the start of the forecast to the count, in percent. */
  changed: number;
  /** The printed percent and the counted change have one sign. */
  sameDirection: boolean;
  /** Employment has already come as far as was forecast for the whole span, in the direction that was forecast. */
  passed: boolean;
}

/** From one edition’s starting year to the next a base that changes by so much, in percent a year, is counted otherwise. */
const jump = 15;

const startOf = ({ span }: ProjectionLine) => Number(span.slice(0, 4));
const endOf = (line: ProjectionLine) => startOf(line) + 10;

/**
 * A forecast beside what happened until the start of the newest publisher’s edition that lies within its span. Employment
 * is that of the occupation alone. Undefined where either edition is missing, where a line joins several occupations, and
 * where the base jumps from one edition to the next, since then people were counted otherwise.
 *
 * @param span the forecast’s first and last year, such as `2019-29`
 * @param until the span of the edition that counts, such as `2024-34`
 */
export function forecastAndFact(occupation: Category, span: string, until: string): ForecastAndFact | undefined {
  const own = occupation.projections.filter((line) => !line.covers && line.employmentFrom !== undefined);
  const forecast = own.find((line) => line.span === span);
  const counted = own.find((line) => line.span === until);
  if (!forecast || !counted || startOf(counted) >= endOf(forecast)) return undefined;
  const between = own
    .filter((line) => startOf(line) >= startOf(forecast) && startOf(line) <= startOf(counted))
    .sort((a, b) => startOf(a) - startOf(b));
  const jumps = between.some((line, index) => {
    const next = between[index + 1];
    if (!next) return false;
    const years = startOf(next) - startOf(line);
    return Math.abs(Math.log(base(next) / base(line))) >= years * Math.log(1 + jump / 100);
  });
  if (jumps) return undefined;
  const changed = 100 * (base(counted) / base(forecast) - 1);
  const sameDirection = Math.sign(forecast.percent) === Math.sign(changed);
  return {
    forecast,
    counted,
    changed,
    sameDirection,
    passed: sameDirection && Math.abs(changed) >= Math.abs(forecast.percent),
  };
}

/** Employment in the starting year; the callers have lines that hold it. */
const base = ({ employmentFrom }: ProjectionLine) => employmentFrom ?? Number.NaN;
