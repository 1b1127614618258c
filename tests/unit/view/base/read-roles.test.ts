import { expect, test } from 'vitest';
import { readRoles } from '../../../../src/view/base/read-roles.ts';

const known = new Map([['tester', 'tester']]);

test('an unknown name is quoted by its beginning, however long it is', () => {
  const { roles, notes } = readRoles(`?roles=tester,${'x'.repeat(5000)}`, known);
  expect(roles).toEqual(['tester']);
  expect(notes).toEqual([`There is no role “${'x'.repeat(40)}…”, so it is left out.`]);
});

test('of very many unknown names a few are told', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `nobody${index}`);
  expect(readRoles(`?roles=${names.join()}`, known).notes).toHaveLength(4);
});
