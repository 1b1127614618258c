import { unknownName } from '../../did-you-mean.ts';
import type { Rule } from '../../rule.ts';

export const familyExists: Rule = {
  id: 'family-exists',
  description: 'Every family that a role or a category names stands in the table of families.',
  *check(context) {
    const { families } = context;
    if (!families.complete) return;
    const ids = families.rows.map(({ data }) => data.id);
    const named = [...context.of('profile'), ...context.of('occupation')] as const;
    for (const { path, data, placeOf } of named) {
      const { family } = data;
      if (family === undefined || ids.includes(family)) continue;
      const { message, meant } = unknownName('family', family, ids);
      yield {
        path,
        place: placeOf(['family']),
        message,
        fix: meant
          ? `Write "${meant}".`
          : `Add a row to ${families.path}, such as "${family},Name of the family,Whom it holds in one sentence."; the families are: ${ids.join(', ')}.`,
      };
    }
  },
};
