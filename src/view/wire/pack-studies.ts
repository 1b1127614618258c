import type { Dataset, GraduatesOf, Row } from '../../domain/dataset.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { paths } from '../base/site-paths.ts';
import type { PackedStudies } from './packed.ts';

/** The fields of all categories of the home country, each degree once, and who publishes them. */
export function packStudies({ occupations }: Pick<Dataset, 'occupations'>): PackedStudies {
  const home = occupations.filter(({ country }) => country === homeCountry);
  const rows = home.flatMap(({ fields, graduates }): Row[] => [fields, graduates].filter((row) => row !== undefined));
  const sources = new Map(rows.map(({ source }) => [source.id, source]));
  const degrees = new Set<GraduatesOf>(home.flatMap(({ graduates }) => graduates?.of ?? []));
  return {
    sources: [...sources.values()].map(({ id, short, edition }) => ({ name: short, edition, href: paths.source(id) })),
    fields: Object.fromEntries(home.flatMap(({ id, fields }) => (fields ? [[id, fields.fields]] : []))),
    degrees: [...degrees],
  };
}
