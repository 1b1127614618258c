import type { OccupationLink } from '../../../schema/role.ts';
import type { Finding } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule } from '../../rule.ts';

export const fitHasNote: Rule = {
  id: 'fit-has-note',
  description: 'A role that is not exactly an occupation says in a note how the two relate.',
  *check(context) {
    for (const file of context.of('profile')) yield* missing(file, 'occupations', file.data.occupations);
    for (const file of context.of('occupation')) yield* missing(file, 'roles', file.data.roles);
  },
};

function* missing(
  { path, placeOf }: ContentFile,
  list: 'occupations' | 'roles',
  links: readonly Pick<OccupationLink, 'id' | 'fit' | 'note'>[] = [],
): Iterable<Finding> {
  for (const [index, { id, fit, note }] of links.entries()) {
    if (fit === 'exact' || note) continue;
    yield {
      path,
      place: placeOf([list, index, 'fit']),
      message: `found the fit "${fit}" without a note`,
      fix: `Add "note:" with one clause on how ${list === 'roles' ? `${id} and the category` : `the role and ${id}`} relate.`,
    };
  }
}
