import { unknownName } from '../checker/did-you-mean.ts';
import { dimensions, keysOf } from '../schema/vocabulary.ts';
import { exists } from './existing-ids.ts';
import { answerValues, newFile } from './new-file.ts';
import { fieldQuestion, idQuestion } from './questions.ts';
import type { Known, Question, Template } from './template.ts';

const fields = ['name', 'plural', 'short', 'family', 'summary', 'focus', 'makes', 'input', 'output', 'outputKind'];

/** content/roles/<id>/profile.md and salary.md */
export const role: Template = {
  name: 'role',
  description: 'a role: its profile.md and salary.md',
  questions: (known) => [
    idQuestion('profile', known, 'Id: the name of the role in lower case, joined by hyphens.', 'data-engineer'),
    ...fields.map((name) => (name === 'family' ? familyQuestion(known) : fieldQuestion('profile', [name]))),
    fieldQuestion('profile', ['occupations', 0, 'id'], {
      name: 'occupations',
      many: true,
      also: exists('occupation', known),
    }),
  ],
  files: (answers) => {
    const id = answers.id?.[0] ?? '';
    const links = answers.occupations?.map((occupation) => ({ id: occupation, fit: null, note: null }));
    return [
      newFile('profile', id, {
        ...answerValues('profile', answers, fields),
        ...(links && { occupations: links }),
        dimensions: judged(),
      }),
      newFile('salary', id, {}),
    ];
  },
};

/** Each rating as the editors’ judgement, which most are; a source with its locator may take the place of that. */
function judged(): Record<string, object> {
  return Object.fromEntries(keysOf(dimensions).map((key) => [key, { rating: null, because: null, editorial: true }]));
}

/** Asks for a family of the table of families. */
function familyQuestion({ families }: Known): Question {
  const ids = families.map(({ id }) => id);
  const question = fieldQuestion('profile', ['family'], {
    also: (answer) => (ids.includes(answer) ? undefined : `${unknownName('family', answer, ids).message}.`),
  });
  return { ...question, about: { ...question.about, values: ids } };
}
