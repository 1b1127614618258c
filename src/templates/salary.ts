import { exists, isNew } from './existing-ids.ts';
import { firstLines, linesQuestion } from './first-lines.ts';
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
      linesQuestion('pay', known),
    ];
  },
  files: (answers, known) => [newFile('salary', answers.role?.[0] ?? '', { pay: firstLines('pay', answers, known) })],
};
