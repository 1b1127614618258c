import { unknownName } from '../checker/did-you-mean.ts';
import { type Gives, rowSchemas } from '../schema/gives.ts';
import { type LineList, sharedFields } from '../schema/lines.ts';
import { entriesOfKind, exists } from './existing-ids.ts';
import { answerValues, newFile } from './new-file.ts';
import { fieldQuestion, idQuestion } from './questions.ts';
import type { Answers, Question, Template } from './template.ts';

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
  'supersedes',
  'importer',
];

/** What says of which edition the lines are: never taken over. */
const ofEdition = ['period', 'span'];

const lists = Object.keys(sharedFields) as LineList[];

const givesQuestion: Question = {
  name: 'gives',
  many: true,
  about: {
    description:
      'Lists that the source fills: what their lines share is then left to be written. The edition that is superseded hands on its own.',
    values: lists,
  },
  fault: (answer) => (answer in sharedFields ? undefined : unknownName('list', answer, lists).message),
};

/** content/sources/<id>.md */
export const source: Template = {
  name: 'source',
  description: 'one publication in one edition',
  questions: (known) => [
    idQuestion('source', known, 'Id: the short name of the publication and its year.', 'bls-oews-2025'),
    ...fields.map((name) =>
      fieldQuestion('source', [name], name === 'supersedes' ? { also: exists('source', known) } : {}),
    ),
    givesQuestion,
  ],
  files(answers, known) {
    const former = entriesOfKind('source', known).find(({ id }) => id === answers.supersedes?.[0])?.data;
    const gives = { ...blankGives(answers), ...takenOver(former?.gives) };
    return [
      newFile('source', answers.id?.[0] ?? '', {
        ...(former?.importer !== undefined && { importer: former.importer }),
        ...answerValues('source', answers, fields),
        ...(Object.keys(gives).length > 0 && { gives }),
      }),
    ];
  },
};

/** What must be said of each list: in the source where it holds for all lines. */
function blankGives(answers: Answers): Record<string, Record<string, null>> {
  return Object.fromEntries(
    (answers.gives ?? []).map((list) => {
      const { shape } = rowSchemas[list as LineList];
      const needed = sharedFields[list as LineList].filter(
        (field) =>
          !(shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[field]?.safeParse(undefined)
            .success,
      );
      return [list, Object.fromEntries([...needed, 'locator'].map((field) => [field, null]))];
    }),
  );
}

/** What the former edition gives, with the time of the new one left to be written. */
function takenOver(gives: Gives = {}): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(gives).map(([list, given]) => [
      list,
      Object.fromEntries(
        Object.entries(given ?? {}).map(([field, value]) => [field, ofEdition.includes(field) ? null : value]),
      ),
    ]),
  );
}
