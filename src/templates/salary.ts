import { exists, isNew } from './existing-ids.ts';
import { newFile } from './new-file.ts';
import { fieldQuestion } from './questions.ts';
import type { Template } from './template.ts';

/** content/roles/<id>/salary.md, for a role that has none. */
export const salary: Template = {
  name: 'salary',
  description: 'the salary.md of a role that has none',
  questions: (known) => {
    const role = exists('profile', known);
    const taken = isNew('salary', known);
    return [
      fieldQuestion('occupation', ['roles', 0, 'id'], {
        name: 'role',
        essential: true,
        also: (id) => role(id) ?? taken(id),
      }),
    ];
  },
  files: (answers) => [newFile('salary', answers.role?.[0] ?? '', {})],
};
