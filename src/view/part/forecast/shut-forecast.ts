import { homeCountry } from '../../../schema/home-country.ts';
import { categorySlots, type RoleSlot } from '../../base/role-slots.ts';
import { paths } from '../../base/site-paths.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import type { HalfwayForecast } from './halfway-forecast.ts';

/** Forecast and fact before it is drawn, on a page of several careers: what it finds, and where it stands without a script. */
export interface ShutForecast {
  finding: Inline | undefined;
  marks: Inline;
  careers: { name: string; href: string }[];
}

/** What judges forecasts: a page that a browser makes loads it when the part is opened. */
export type JudgeForecasts = (placed: readonly RoleSlot[], cite: CitationMarks) => HalfwayForecast | undefined;

/** What a count is. */
export const countsAre =
  'Counts are the first years of later editions, whose methods differ in part; 2025 is transcribed.';

/** Undefined where no category behind the careers is projected. */
export function shutForecast(
  placed: readonly RoleSlot[],
  cite: CitationMarks,
  judge?: JudgeForecasts,
): ShutForecast | undefined {
  const lines = categorySlots(placed).flatMap(({ occupation: { country, projections } }) =>
    country === homeCountry ? projections : [],
  );
  if (lines.length === 0) return undefined;
  const forecast = judge?.(placed, cite);
  return {
    finding: forecast?.finding,
    marks: forecast?.marks ?? cite.rows(...lines),
    careers: placed.map(({ role: { id, name, profile } }) => ({
      name,
      // A written role may stand near no category that is projected.
      href: `${paths.role(id)}${profile ? '' : '#forecast'}`,
    })),
  };
}
