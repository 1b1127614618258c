import { unknownName } from '../../did-you-mean.ts';
import type { Rule } from '../../rule.ts';
import { filedRows } from '../../source-tables.ts';

export const titlesWithTitles: Rule = {
  id: 'titles-with-titles',
  description:
    'Pay in visa filings stands with titles or with occupations: in a table whose source gives pay by title every owner is a role, in others an occupation.',
  *check(context) {
    const roles = context.of('profile').map(({ id }) => id);
    const occupations = context.of('occupation').map(({ id }) => id);
    const byTitle = new Set(context.of('source').flatMap(({ id, data }) => (data.gives?.pay ? [id] : [])));
    for (const { path, source, data, placeOf } of filedRows(context)) {
      const titles = byTitle.has(source);
      const [wanted, others] = titles ? [roles, occupations] : [occupations, roles];
      if (wanted.includes(data.owner)) continue;
      const [kind, other] = titles ? ['role', 'occupation'] : ['occupation', 'role'];
      const { message, meant } = unknownName(kind, data.owner, wanted);
      yield {
        path,
        place: placeOf('owner'),
        message: others.includes(data.owner)
          ? `found the ${other} "${data.owner}" among ${titles ? 'titles' : 'occupations'}, which are never set beside each other`
          : message,
        fix: meant
          ? `Write "${meant}".`
          : `Name ${titles ? 'a folder of content/roles' : 'a file of content/occupations'}, or remove the row.`,
      };
    }
  },
};
