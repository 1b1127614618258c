import { expect, test } from 'vitest';
import { writtenAlias } from '../../../../src/view/picker/role-aliases.ts';

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
