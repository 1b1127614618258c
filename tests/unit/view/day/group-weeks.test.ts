import { expect, test } from 'vitest';
import { weekLines } from '../../../../src/view/day/group-weeks.ts';

const groups = [
  { group: '29', name: 'Healthcare practitioners and technical occupations', home: 14.1, hours: 38.9 },
  { group: '15', name: 'Computer and mathematical occupations', home: 65.7, hours: 40 },
];

test('two occupations have the figures of their groups, named; of one group once', () => {
  expect(weekLines(['29-1141', '15-1252'], { groups })).toEqual([
    { name: 'Healthcare practitioners and technical', home: '14.1%', hours: '38.9' },
    { name: 'Computer and mathematical', home: '65.7%', hours: '40.0' },
  ]);
  expect(weekLines(['29-1141', '29-1171'], { groups })).toHaveLength(1);
  expect(weekLines(['55-1011', undefined], { groups })).toEqual([]);
});
