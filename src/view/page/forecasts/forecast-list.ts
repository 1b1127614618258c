import type { Dataset, Occupation } from '../../../domain/dataset.ts';
import { type HalfwayVerdict, halfway } from '../../../domain/forecast/forecast-and-fact.ts';
import { forecastsOfAll } from '../../../domain/forecast/forecasts-of-all.ts';
import { span } from '../../../domain/format.ts';
import { homeCountry } from '../../../schema/home-country.ts';
import { paths } from '../../base/site-paths.ts';
import { firstYear, halfwayPercents } from '../../part/forecast/halfway-words.ts';

/** Forecasts that have a count to set against them, from which a browser draws the list that a reader asks for. */
export interface ForecastList {
  editions: ForecastEdition[];
}

/** An edition with its forecasts, most jobs first. */
export interface ForecastEdition {
  /** `2019-29`, as the address has it. */
  id: string;
  /** “2019–29 by 2024” */
  label: string;
  rows: ListedForecast[];
}

/** `miss`: percentage points between the counted change and half of the forecast one. */
export interface ListedForecast {
  name: string;
  href: string;
  /** Id of the family of its kind of work; empty where none is known. */
  family: string;
  forecast: string;
  counted: string;
  verdict: HalfwayVerdict;
  miss: number;
}

/** The forecasts of both editions that can be judged, of all occupations of the country. */
export function forecastList(dataset: Dataset): ForecastList {
  const home = dataset.occupations.filter(({ country }) => country === homeCountry);
  const names = new Map(dataset.official.map(({ id, name }) => [id, name]));
  const familyOf = familiesByGroup(dataset);
  return {
    editions: halfway.map((edition) => ({
      id: edition.span,
      label: `${span(edition.span)} by ${firstYear(edition.counting)}`,
      rows: forecastsOfAll(home, edition).counted.map(({ occupation, found }) => {
        const { forecast, changed } = halfwayPercents(found);
        return {
          name: (occupation.career && names.get(occupation.career)) ?? occupation.name,
          href: paths.occupation(occupation),
          family: familyOf(occupation),
          ...{ forecast, counted: changed, verdict: found.verdict },
          miss: Math.round(10 * Math.abs(found.changed - found.forecast.percent / 2)) / 10,
        };
      }),
    })),
  };
}

/** The two digits of a code under which the classification keeps one kind of work. */
const groupOf = ({ code = '' }: Pick<Occupation, 'code'>) => code.slice(0, 2);

/** The family of an occupation by those of careers in its group of the classification: one that is no career has none itself. */
function familiesByGroup({ official }: Dataset): (occupation: Occupation) => string {
  const families = new Map(
    official.flatMap(({ family, links }) =>
      links.map(({ occupation }) => [groupOf(occupation as Occupation), family] as const),
    ),
  );
  return (occupation) => families.get(groupOf(occupation)) ?? '';
}
