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

test('skills rated important stand highest first, dated by the newest rating', () => {
  const dataset = world({
    occupations: { nurses: {}, doctors: {} },
    groupTables: [
      {
        group: 'skills',
        source: 'survey-2025',
        rows: [
          rating('nurses', 'Writing', 3.5, { date: '2023-08' }),
          rating('nurses', 'Science', 2.9),
          rating('nurses', 'Speaking', 4),
          rating('nurses', 'Installation', 4.5, { level: undefined }),
          rating('doctors', 'Science', 4.5, { onet: '29-1229.01' }),
        ],
      },
    ],
  });
  expect(dataset.occupation('nurses').ratings).toMatchObject({
    skills: [
      { name: 'Speaking', importance: 4, level: 3 },
      { name: 'Writing', importance: 3.5, level: 3 },
    ],
    period: '2024-08',
    written: { path: 'content/tables/survey-2025.skills.csv', line: 2 },
  });
  // What was rated is a part of them, and not said to be.
  expect(dataset.occupation('doctors').ratings).toBeUndefined();
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
