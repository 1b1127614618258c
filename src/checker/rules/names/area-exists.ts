import { nearestWord } from '../../../domain/nearest-word.ts';
import { places } from '../../../schema/countries.ts';
import { keysOf } from '../../../schema/vocabulary.ts';
import { unknownName } from '../../did-you-mean.ts';
import type { Place } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { areaRows, seriesRows } from '../../source-tables.ts';

export const areaExists: Rule = {
  id: 'area-exists',
  description: 'Every area that a row names stands in the table of areas; a series may be of a whole country as well.',
  *check(context) {
    const { areas } = context;
    // Rows of the table of areas that could not be read may be the ones that are named.
    if (!areas.complete) return;
    const ids = areas.rows.map(({ data }) => data.id);
    for (const { path, id, place } of named(context)) {
      if (ids.includes(id)) continue;
      // Two codes of five digits look alike although they mean cities far apart.
      const near = ids.filter((known) => nearestWord(codeOf(id), [codeOf(known)]));
      const { message, meant } = unknownName('area', id, near);
      yield {
        path,
        place: place(),
        message,
        fix: meant ? `Write "${meant}", or add the area to ${areas.path}.` : `Add the area to ${areas.path}.`,
      };
    }
  },
};

function named(context: RuleContext): { path: string; id: string; place: () => Place }[] {
  const countries: readonly string[] = keysOf(places);
  return [
    ...areaRows(context).map(({ path, data, placeOf }) => ({ path, id: data.area, place: () => placeOf('area') })),
    ...seriesRows(context)
      .filter(({ data }) => !countries.includes(data.place))
      .map(({ path, data, placeOf }) => ({ path, id: data.place, place: () => placeOf('place') })),
  ];
}

function codeOf(area: string): string {
  return area.slice(area.lastIndexOf('-') + 1);
}
