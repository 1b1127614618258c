import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { findByName } from '../../../../src/view/picker/find-roles.ts';
import { knownRoles } from '../../../../src/view/picker/known-roles.ts';
import { nameIndex } from '../../../../src/view/picker/name-index.ts';
import { packRoleList, unpackRoleList } from '../../../../src/view/picker/packed-role-list.ts';
import { plainName } from '../../../../src/view/picker/plain-name.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';
import { shownRows } from '../../../../src/view/picker/shown-rows.ts';
import { understand } from '../../../../src/view/picker/understand.ts';
import { manyCareers } from './many-careers.ts';

const list = roleList(dataset);
const index = nameIndex(list);

test.each([
  ['Data  Scientists', 'data scientist'],
  ['C++, C# and .NET', 'c++ c# and .net'],
  ['Node.js', 'nodej'],
  ['a.b. c', 'ab c'],
  ['Ｃ＋＋', 'c++'],
  ['+ # . –', ''],
  ['driver’s', 'driver'],
  ['Zürich', 'zurich'],
  ['class', 'class'],
])('“%s” is plainly “%s”', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test('names are made plain together as one by one', () => {
  const names = list.listings.map(({ name }) => name);
  expect(plainName(names.join('\n')).split('\n')).toEqual(names.map(plainName));
});

describe('the other name is shown', () => {
  test.each([
    ['swe', 'SWE'],
    ['ios', 'iOS developer'],
    ['pentester', 'pentester'],
  ])('where “%s” fits it better', (typed, also) => {
    expect(findByName(typed, index)[0]).toMatchObject({ also });
  });

  test.each(['data scientist', 'ux'])('not where the own name of “%s” fits', (typed) => {
    expect(findByName(typed, index)[0]).not.toHaveProperty('also');
  });
});

test('the very name comes before those that only begin so', () => {
  const found = understand('ba', index);
  expect(found.kind !== 'several' && found.found.map(({ role }) => role.id).slice(0, 2)).toEqual([
    'business-analyst',
    'backend-engineer',
  ]);
});

test('every id and every alias is known, and nothing else', () => {
  const known = knownRoles(list);
  for (const { id, profile } of dataset.roles)
    for (const name of [id, ...profile.aliases]) expect(known.get(name)).toBe(id);
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(known.get(name)).toBeUndefined();
});

test('a list is the same after its way, with ids that are not the name', () => {
  expect(unpackRoleList(JSON.parse(JSON.stringify(packRoleList(list))))).toEqual(list);
  const role = {
    id: 'truck-driver',
    name: 'Driver of heavy trucks',
    others: ['trucker'],
    family: 'Transport',
    written: false,
  };
  const other = { roles: [role], listings: [{ kind: 'tool' as const, name: 'A|B', others: [], roles: [role] }] };
  expect(unpackRoleList(packRoleList({ ...other, listings: [] })).roles).toEqual([role]);
});

describe('800 careers with 8,000 other names', () => {
  const many = nameIndex(manyCareers());

  test('a list that cannot be read through leads by families', () => {
    const all = understand('', many);
    if (all.kind === 'several') throw new Error('Nothing was typed.');
    const families = shownRows(all.found, false);
    expect(families).toHaveLength(22);
    expect(families.every(({ rows }) => rows.length === 0)).toBe(true);
    expect(families.reduce((sum, { more }) => sum + more, 0)).toBe(800);
    const [opened] = shownRows(all.found, false, 'Family 0');
    expect(opened).toMatchObject({ name: 'Family 0', more: 0 });
    expect(opened?.rows.length).toBeGreaterThan(30);
    const some = shownRows(all.found, true);
    expect(some.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(110);
  });
});

test('a list that can be read through is shown whole, the family of the best role first', () => {
  const found = findByName('security', index);
  const [first, ...others] = shownRows(found, true);
  expect(first).toMatchObject({ name: 'Security', more: 0 });
  expect([first, ...others].reduce((sum, family) => sum + (family?.rows.length ?? 0), 0)).toBe(found.length);
});
