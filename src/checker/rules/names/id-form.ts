import { Day, Id } from '../../../schema/common.ts';
import { startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const idForm: Rule = {
  id: 'id-form',
  description:
    'Names of files and role folders are ids: lower-case words and digits joined by hyphens, never holding "-vs-".',
  *check(context) {
    const said = new Set<string>();
    for (const { kind, id, path } of context.files) {
      // The name of a matchup is two ids: `matchup-roles` looks at them.
      if (kind === 'matchup') continue;
      const { error } = (kind === 'release' ? Day : Id).safeParse(id);
      // The two files of a role share the name of their folder.
      const named = kind === 'salary' || kind === 'profile' ? `roles/${id}` : path;
      if (!error || said.has(named)) continue;
      said.add(named);
      const better = slug(id);
      yield {
        path,
        place: startOfFile,
        message: `found the name "${id}", ${error.issues[0]?.message}`,
        fix: better && better !== id ? `Rename it, for example to "${better}".` : 'Rename it.',
      };
    }
  },
};

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/(^|-)vs(?=-|$)/g, '$1and')
    .replaceAll(/^-|-$/g, '');
}
