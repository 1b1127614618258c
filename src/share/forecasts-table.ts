import { forecastAndFact, halfway } from '../domain/forecast/forecast-and-fact.ts';
import { homeCountry } from '../schema/home-country.ts';
import { csv } from './csv.ts';
import type { Publication } from './publication.ts';

const columns = [
  'occupation',
  'name',
  'forecast',
  'forecast_percent',
  'counted_by',
  'counted_percent',
  'verdict',
  'forecast_source',
  'counted_source',
] as const;

/** How each forecast of each occupation stands half-way: percent printed and counted, the verdict or why there is none. */
export function forecastsTable({ dataset }: Publication): string {
  const home = dataset.occupations.filter(
    ({ country, projections }) => country === homeCountry && projections.length > 0,
  );
  const lines = halfway.flatMap((edition) =>
    home.map((occupation) => {
      const found = forecastAndFact(occupation, edition);
      const counted = 'verdict' in found ? found : undefined;
      return {
        occupation: occupation.id,
        name: occupation.name,
        forecast: edition.span,
        forecast_percent: counted ? String(counted.forecast.percent) : '',
        counted_by: edition.counting.slice(0, 4),
        counted_percent: counted ? counted.changed.toFixed(2) : '',
        verdict: 'verdict' in found ? found.verdict : `no count: ${found.reason}`,
        forecast_source: counted?.forecast.source.id ?? '',
        counted_source: counted?.counted.source.id ?? '',
      };
    }),
  );
  return csv(columns, lines);
}
