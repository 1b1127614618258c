import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { findRoles } from '../../../../src/view/picker/find-roles.ts';
import { knownRoles } from '../../../../src/view/picker/known-roles.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';

const families = roleList(dataset.roles);
const find = (typed: string) => findRoles(typed, families);
const first = (typed: string) => find(typed).families[0]?.roles[0];

test('nothing typed finds every role, under every family', () => {
  const found = find('  ');
  expect(found.count).toBe(dataset.roles.length);
  expect(found.families.map(({ name }) => name)).toEqual(families.map(({ name }) => name));
});

describe('the best role', () => {
  test.each([
    ['data sci', 'data-scientist', undefined],
    ['software eng', 'software-engineer', undefined],
    ['DATA SCIENTIST', 'data-scientist', undefined],
    ['scientist data', 'data-scientist', undefined],
    ['swe', 'software-engineer', 'SWE'],
    ['ios', 'mobile-developer', 'iOS developer'],
    ['Pen-Tester', 'penetration-tester', 'pen tester'],
    ['ux', 'ux-designer', undefined],
    ['dba', 'database-administrator', 'DBA'],
  ])('for “%s” is %s, also called %s', (typed, id, also) => {
    expect(first(typed)).toMatchObject({ id, ...(also && { also }) });
    if (!also) expect(first(typed)).not.toHaveProperty('also');
  });

  test('has the very name, before those that only begin so', () => {
    expect(first('pm')?.id).toBe('product-manager');
    expect(first('ba')).toMatchObject({ id: 'business-analyst', also: 'BA' });
    expect(find('ba').count).toBeGreaterThan(1);
    expect(first('software engineer')?.id).toBe('software-engineer');
  });
});

test('letters inside a word find nothing', () => {
  expect(find('gineer').families.flatMap(({ roles }) => roles.map(({ id }) => id))).not.toContain('data-engineer');
});

test('a slip of the pen finds the nearest role, as a guess', () => {
  expect(find('sofware enginer')).toMatchObject({ guessed: true });
  expect(first('sofware enginer')?.id).toBe('software-engineer');
  expect(find('data').guessed).toBe(false);
});

test.each(['wizard of the north', '<b>x</b> & y', 'constructor prototype'])('“%s” finds nothing', (typed) => {
  expect(find(typed)).toEqual({ families: [], count: 0, guessed: false });
});

test('every id and every alias is known, and nothing else', () => {
  const known = knownRoles(families);
  for (const { id, profile } of dataset.roles)
    for (const name of [id, ...profile.aliases]) expect(known.get(name)).toBe(id);
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(known.get(name)).toBeUndefined();
});
