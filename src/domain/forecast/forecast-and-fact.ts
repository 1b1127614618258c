import type { Category, ProjectionLine } from '../dataset.ts';

/** An edition whose decade is half over, and the edition whose first year is half-way, by their spans. */
export interface Halfway {
  span: string;
  counting: string;
}

/** The editions that can be judged today; the base of the last is transcribed. */
export const halfway: readonly [Halfway, Halfway] = [
  { span: '2019-29', counting: '2024-34' },
  { span: '2020-30', counting: '2025-35' },
];

/**
 * How employment half-way stands to a forecast: as far as forecast for all ten years, at least half of it, less, in the
 * other direction; or no change on either side, which is no direction.
 */
export type HalfwayVerdict = 'passed' | 'on course' | 'behind' | 'the other way' | 'no change';

/** What an edition forecast, and how far employment had come when a later edition counted it anew. */
export interface ForecastAndFact {
  forecast: ProjectionLine;
  /** The edition whose first year is the count. */
  counted: ProjectionLine;
  /** Change of employment from the start of the forecast to the count, in percent. */
  changed: number;
  verdict: HalfwayVerdict;
}

/** Why no count can be set against a forecast. */
export type NoCount =
  /** One of the editions does not hold the occupation alone: its code was split or joined in between. */
  | { reason: 'split-or-joined' }
  /** From one edition’s first year to that of the next the base changes by so much, in percent, that no verdict is given. */
  | { reason: 'jump'; from: ProjectionLine; to: ProjectionLine; percent: number }
  /** The edition that counts is held without this occupation, or not held. */
  | { reason: 'no-count' };

/** A base that changes by so much within a year, in percent, was counted otherwise or met a year unlike others. */
export const jump = 15;

/** The direction that was forecast is the one that came; a zero on either side is no direction. */
export const directionRight = (verdict: HalfwayVerdict): boolean =>
  verdict === 'passed' || verdict === 'on course' || verdict === 'behind';

/**
 * By the printed percent and the counted change, both in percent: their signs, then how far.
 */
export function halfwayVerdict(forecast: number, changed: number): HalfwayVerdict {
  if (forecast === 0 || changed === 0) return 'no change';
  if (Math.sign(forecast) !== Math.sign(changed)) return 'the other way';
  if (Math.abs(changed) >= Math.abs(forecast)) return 'passed';
  return Math.abs(changed) >= Math.abs(forecast) / 2 ? 'on course' : 'behind';
}

interface Based extends ProjectionLine {
  employmentFrom: number;
}

const startOf = ({ span }: ProjectionLine) => Number(span.slice(0, 4));

/**
 * A forecast beside what happened until the first year of the edition that counts. Employment is that of the occupation
 * alone, in jobs. No verdict, but the reason, where either edition lacks it and where its count jumps in between.
 *
 * @param evenWhereItJumps For what is said beside the rule: how the count would be without it.
 */
export function forecastAndFact(
  occupation: Category,
  { span, counting }: Halfway,
  { evenWhereItJumps = false } = {},
): ForecastAndFact | NoCount {
  const own = occupation.projections.filter((line): line is Based => !line.covers && line.employmentFrom !== undefined);
  const forecast = own.find((line) => line.span === span);
  const counted = own.find((line) => line.span === counting);
  if (!forecast) return { reason: 'split-or-joined' };
  if (!counted) return { reason: 'no-count' };
  const jumped = jumpBetween(own, forecast, counted);
  if (jumped && !evenWhereItJumps) return jumped;
  const changed = 100 * (counted.employmentFrom / forecast.employmentFrom - 1);
  return { forecast, counted, changed, verdict: halfwayVerdict(forecast.percent, changed) };
}

/**
 * The first jump of the base from one held edition to the next. Over several years it is one only where no run of years
 * below the limit leads so far.
 */
function jumpBetween(own: readonly Based[], first: Based, last: Based): NoCount | undefined {
  const run = own
    .filter((line) => startOf(line) >= startOf(first) && startOf(line) <= startOf(last))
    .sort((a, b) => startOf(a) - startOf(b));
  for (const [index, to] of run.entries()) {
    const from = run[index - 1];
    if (!from) continue;
    const years = startOf(to) - startOf(from);
    const ratio = to.employmentFrom / from.employmentFrom;
    if (ratio >= (1 + jump / 100) ** years || ratio <= (1 - jump / 100) ** years)
      return { reason: 'jump', from, to, percent: 100 * (ratio - 1) };
  }
  return undefined;
}
