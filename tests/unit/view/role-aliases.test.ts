import { expect, test } from 'vitest';
import { aliasChoices, writtenAlias } from '../../../src/view/role-aliases.ts';
import { world } from '../dataset-fixture.ts';

test.each([
  ['ml-engineer', 'ML engineer'],
  ['sre', 'SRE'],
  ['pen-tester', 'pen tester'],
  ['big-data-engineer', 'big data engineer'],
  ['ios-developer', 'iOS developer'],
  ['back-end-developer', 'back end developer'],
  ['sdet', 'SDET'],
])('%s is written “%s”', (alias, written) => {
  expect(writtenAlias(alias)).toBe(written);
});

test('a picker lists names under which the role would not be looked up, by alphabet', () => {
  const { roles } = world({ roles: { builder: { aliases: ['sre', 'build-person', 'maker'] }, analyst: {} } });
  expect(aliasChoices(roles)).toEqual([
    { id: 'builder', text: 'maker: Builder' },
    { id: 'builder', text: 'SRE: Builder' },
  ]);
});
