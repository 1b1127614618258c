import type { Rule } from '../rule.ts';

export const fitHasNote: Rule = {
  id: 'fit-has-note',
  description: 'A role that is not exactly an occupation says in a note how the two relate.',
  *check(context) {
    for (const file of context.of('profile')) {
      for (const [index, { id, fit, note }] of (file.data.occupations ?? []).entries()) {
        if (fit === 'exact' || note) continue;
        yield {
          path: file.path,
          place: file.placeOf(['occupations', index, 'fit']),
          message: `found the fit "${fit}" without a note`,
          fix: `Add "note:" with one sentence on how the role relates to ${id}.`,
        };
      }
    }
  },
};
