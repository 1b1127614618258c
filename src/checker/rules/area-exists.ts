import { areaRows } from '../area-rows.ts';
import { didYouMean, unknownName } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const areaExists: Rule = {
  id: 'area-exists',
  description: 'Every area that a row names stands in the table of areas.',
  *check(context) {
    const { areas } = context;
    // Rows of the table of areas that could not be read may be the ones that are named.
    if (!areas.complete) return;
    const ids = areas.rows.map(({ data }) => data.id);
    for (const { path, data, placeOf } of areaRows(context)) {
      if (ids.includes(data.area)) continue;
      // Two codes of five digits look alike although they mean cities far apart.
      const near = ids.filter((id) => didYouMean(codeOf(data.area), [codeOf(id)]));
      const { message, meant } = unknownName('area', data.area, near);
      yield {
        path,
        place: placeOf('area'),
        message,
        fix: meant ? `Write "${meant}", or add the area to ${areas.path}.` : `Add the area to ${areas.path}.`,
      };
    }
  },
};

function codeOf(area: string): string {
  return area.slice(area.lastIndexOf('-') + 1);
}
