import { expect, test } from 'vitest';
import { dataset, publication } from '../../../src/published.ts';
import { dataSchema } from '../../../src/schema/published/data-documents.ts';
import { occupationDocument } from '../../../src/share/occupation-document.ts';
import { pairDocument } from '../../../src/share/pair-document.ts';

/* What the pages derive from the figures of the content stands in the documents too. */

const nurses = occupationDocument(publication, dataset.occupation('us-soc-29-1141'));
const payOf = (a: string, b: string) => pairDocument(publication, dataset.role(a), dataset.role(b)).pay;

test('an occupation: places by the measures of AI, where people went, fields of study with what graduates earn', () => {
  const { context, exposure, fields, graduates, moves } = dataset.occupation('us-soc-29-1141');
  expect(nurses.exposurePlaces).toHaveLength(exposure.filter(({ among }) => among).length);
  for (const { below, upTo, of } of nurses.exposurePlaces) {
    expect(below).toBeLessThan(upTo);
    expect(upTo).toBeLessThanOrEqual(of);
  }
  expect(nurses.moves?.to.map(({ percent }) => percent)).toEqual(moves?.to.map(({ percent }) => percent));
  expect(nurses.studies?.fields).toEqual(fields?.fields);
  expect(nurses.studies?.degrees).toEqual(graduates?.of);
  expect(nurses.studies?.degreesSource).toBe('scorecard-fields-2026-06');
  expect(Object.keys(nurses.workContext?.answers ?? {})).toHaveLength(context?.answers.length ?? 0);
  expect(nurses.rows.some(({ id }) => id.includes('/separations.2024-34'))).toBe(true);
});

test('an occupation of which nothing of it is held has none of it', () => {
  const bare = dataset.occupations.find(({ fields, moves, context }) => !fields && !moves && !context);
  if (!bare) throw new Error('Every occupation has some.');
  const document = occupationDocument(publication, bare);
  for (const key of ['moves', 'studies', 'workContext']) expect(document).not.toHaveProperty(key);
});

test('two roles: bounds of draws by official percentiles only', () => {
  const wages = payOf('data-scientist', 'software-engineer').find(
    ({ measure, level }) => measure === 'wage' && level === 'all',
  );
  expect(wages?.boundsOfDraws).toEqual({ first: 23, second: 40 });
  for (const { measure, boundsOfDraws } of payOf('data-analyst', 'data-engineer')) {
    if (measure !== 'wage') expect(boundsOfDraws).toBeUndefined();
  }
});

test('the schemas name them', () => {
  expect(JSON.stringify(dataSchema('occupation'))).toMatch(/"exposurePlaces".*"moves".*"studies"/);
  expect(JSON.stringify(dataSchema('pair'))).toMatch(/"boundsOfDraws"/);
});
