import { startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const roleComplete: Rule = {
  id: 'role-complete',
  description: 'The folder of a role holds both profile.md and salary.md.',
  *check(context) {
    const profiles = context.of('profile');
    const salaries = context.of('salary');
    const pairs = [
      { files: profiles, others: new Set(salaries.map(({ id }) => id)), missing: 'salary.md' },
      { files: salaries, others: new Set(profiles.map(({ id }) => id)), missing: 'profile.md' },
    ];
    for (const { files, others, missing } of pairs) {
      for (const { id, path } of files) {
        if (others.has(id)) continue;
        yield {
          path,
          place: startOfFile,
          message: `found no ${missing} beside this file, expected profile.md and salary.md`,
          fix: `Add ${context.folder}/roles/${id}/${missing}, with "absent:" for what is not known.`,
        };
      }
    }
  },
};
