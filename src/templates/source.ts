import { exists } from './existing-ids.ts';
import { answerValues, newFile } from './new-file.ts';
import { fieldQuestion, idQuestion } from './questions.ts';
import type { Template } from './template.ts';

const fields = [
  'title',
  'publisher',
  'short',
  'kind',
  'edition',
  'published',
  'publishedNote',
  'obtained',
  'url',
  'licence',
  'attribution',
  'population',
  'payConcept',
  'limit',
  'nextRelease',
  'retrieval',
  'use',
];

/** content/sources/<id>.md */
export const source: Template = {
  name: 'source',
  description: 'one publication in one edition',
  questions: (known) => [
    idQuestion('source', known, 'Id: the short name of the publication and its year.', 'bls-oews-2025'),
    ...fields.map((name) => fieldQuestion('source', [name])),
    fieldQuestion('source', ['supersedes'], { also: exists('source', known) }),
  ],
  files: (answers) => [
    newFile('source', answers.id?.[0] ?? '', answerValues('source', answers, [...fields, 'supersedes'])),
  ],
};
