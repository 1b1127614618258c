import { expect, test } from 'vitest';
import { world } from '../dataset-fixture.ts';

const rating = (occupation: string, item: string, importance: number, over: object = {}) => ({
  occupation,
  item,
  importance,
  error: 0.1,
  level: 3,
  raters: 'analysts' as const,
  date: '2024-08',
  ...over,
});

test('skills keep the order of their list and are dated by the newest; what was rated of a part is named', () => {
  const dataset = world({
    occupations: { nurses: {}, doctors: {} },
    groupTables: [
      {
        group: 'skills',
        source: 'survey-2025',
        rows: [
          rating('nurses', 'Writing', 3.5, { date: '2023-08' }),
          rating('nurses', 'Speaking', 4, { error: undefined }),
          rating('nurses', 'Installation', 4.5, { level: undefined }),
          rating('doctors', 'Science', 4.5, { onet: '29-1229.01' }),
        ],
      },
    ],
  });
  expect(dataset.occupation('nurses').skills).toMatchObject({
    of: 'skills',
    items: [
      { name: 'Writing', importance: 3.5, error: 0.1, level: 3 },
      { name: 'Speaking', importance: 4, level: 3 },
      { name: 'Installation', importance: 4.5, error: 0.1 },
    ],
    raters: 'analysts',
    period: '2024-08',
    written: { path: 'content/tables/survey-2025.skills.csv', line: 2 },
  });
  expect(dataset.occupation('doctors').skills).toMatchObject({ part: '29-1229.01', locator: '29-1229.01' });
});

test('related careers, and where people go, bear the names of the careers that the occupations are', () => {
  const career = { title: 'nurse', plural: 'nurses', id: 'nurse', family: 'care' };
  const dataset = world({
    families: [{ id: 'care', name: 'Care', description: 'People who care.' }],
    occupations: { nurses: career, doctors: {}, remainders: {} },
    groupTables: [
      {
        group: 'related',
        source: 'survey-2025',
        rows: [
          { occupation: 'doctors', related: 'remainders', tier: 'primary-short' },
          { occupation: 'doctors', related: 'nurses', tier: 'primary-short' },
        ],
      },
      {
        group: 'transitions',
        source: 'survey-2025',
        rows: [
          { occupation: 'doctors', title: 'Professors', percent: 6.1 },
          { occupation: 'doctors', title: 'Registered Nurses', next: 'nurses', percent: 20.2 },
        ],
      },
    ],
  });
  const doctors = dataset.occupation('doctors');
  expect(doctors.related?.careers).toEqual([{ id: 'nurse', name: 'Nurse' }]);
  expect(doctors.moves?.to).toEqual([
    { name: 'nurses', career: 'nurse', percent: 20.2 },
    { name: 'professors', percent: 6.1 },
  ]);
});

test('software in demand is told apart from what all ads ask for; the line is that of the first named', () => {
  const dataset = world({
    occupations: { nurses: {}, doctors: {} },
    groupTables: [
      {
        group: 'tools',
        source: 'survey-2025',
        rows: [
          { occupation: 'nurses', tool: 'Sheets', asked: 'hot' },
          { occupation: 'nurses', tool: 'Charts', asked: 'in-demand' },
          { occupation: 'doctors', tool: 'Sheets', asked: 'hot' },
        ],
      },
    ],
  });
  expect(dataset.occupation('nurses').technologies).toMatchObject({ inDemand: ['Charts'], written: { line: 3 } });
  expect(dataset.occupation('doctors').technologies).toBeUndefined();
});
