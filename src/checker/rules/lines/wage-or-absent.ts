import { homeCountry } from '../../../schema/home-country.ts';
import type { Rule } from '../../rule.ts';

export const wageOrAbsent: Rule = {
  id: 'wage-or-absent',
  description: 'A category of the United States has wages, or says why it has none.',
  *check(context) {
    for (const { path, complete, data, placeOf } of context.of('occupation')) {
      const { country, wages = [], absent = [] } = data;
      if (!complete || country !== homeCountry) continue;
      const said = absent.findIndex(({ what }) => what === 'wage');
      if (wages.length > 0 === (said === -1)) continue;
      yield wages.length > 0
        ? {
            path,
            place: placeOf(['absent', said, 'what']),
            message: 'found wages, and "wage" among what is absent',
            fix: 'Remove the entry under "absent".',
          }
        : {
            path,
            place: placeOf(['code']),
            message: 'found no wages, and no word of why there are none',
            fix: 'Import them, or add "{ what: wage, reason: … }" under "absent".',
          };
    }
  },
};
