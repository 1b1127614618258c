import { unknownName } from '../../did-you-mean.ts';
import type { Rule } from '../../rule.ts';

export const familyExists: Rule = {
  id: 'family-exists',
  description: 'Every family that a category names stands in the table of families.',
  *check(context) {
    const { families } = context;
    if (!families.complete) return;
    const ids = families.rows.map(({ data }) => data.id);
    for (const { path, data, placeOf } of context.of('occupation')) {
      if (data.family === undefined || ids.includes(data.family)) continue;
      const { message, meant } = unknownName('family', data.family, ids);
      yield {
        path,
        place: placeOf(['family']),
        message,
        fix: meant ? `Write "${meant}".` : `Add the family to ${families.path}.`,
      };
    }
  },
};
