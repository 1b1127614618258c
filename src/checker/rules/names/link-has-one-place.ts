import { places } from '../../../schema/countries.ts';
import { homeCountry } from '../../../schema/home-country.ts';
import type { Rule } from '../../rule.ts';

export const linkHasOnePlace: Rule = {
  id: 'link-has-one-place',
  description: `A role names the categories of the ${places[homeCountry].label} that it relates to; a category of another country names its roles.`,
  *check(context) {
    const countries = new Map(context.of('occupation').map(({ id, data }) => [id, data.country]));
    for (const file of context.of('profile')) {
      for (const [index, { id }] of (file.data.occupations ?? []).entries()) {
        const country = countries.get(id);
        if (!country || country === homeCountry) continue;
        yield {
          path: file.path,
          place: file.placeOf(['occupations', index, 'id']),
          message: `found ${id}, a category of ${places[country].label}`,
          fix: `Name the role under "roles" in content/occupations/${id}.md instead.`,
        };
      }
    }
    for (const file of context.of('occupation')) {
      const { country, roles = [] } = file.data;
      if (country !== homeCountry || roles.length === 0) continue;
      yield {
        path: file.path,
        place: file.placeOf(['roles'], 'key'),
        message: `found "roles" in a category of the ${places[homeCountry].label}`,
        fix: 'Name the category under "occupations" in the profile.md of each role instead.',
      };
    }
  },
};
