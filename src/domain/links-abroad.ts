import type { Entry } from '../schema/collections.ts';
import { places } from '../schema/countries.ts';
import { fits, keysOf } from '../schema/vocabulary.ts';
import type { Link, Occupation } from './dataset.ts';

/** The categories of other countries that name a role: by the alphabet of countries, within one the closest fit first. */
export function linksAbroad(
  occupations: readonly Entry<'occupation'>[],
  occupation: (id: string) => Occupation,
): (role: string) => Link<Occupation>[] {
  const links = occupations.flatMap(({ id, data }) =>
    data.roles.map(({ id: role, fit, note }) => ({
      role,
      link: { occupation: occupation(id), fit, ...(note && { note }) },
    })),
  );
  const rank = ({ occupation: { country }, fit }: Link<Occupation>) =>
    keysOf(places).indexOf(country) * keysOf(fits).length + keysOf(fits).indexOf(fit);
  return (role) =>
    links
      .filter((entry) => entry.role === role)
      .map(({ link }) => link)
      .sort((a, b) => rank(a) - rank(b));
}
