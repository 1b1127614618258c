import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { findByName } from '../../../../src/view/picker/find-roles.ts';
import { jobTitles, packTitles, unpackTitles } from '../../../../src/view/picker/job-titles.ts';
import { knownRoles } from '../../../../src/view/picker/known-roles.ts';
import { nameIndex } from '../../../../src/view/picker/name-index.ts';
import { packRoleList, unpackRoleList } from '../../../../src/view/picker/packed-role-list.ts';
import { peopleInShort } from '../../../../src/view/picker/people-in-short.ts';
import { plainName } from '../../../../src/view/picker/plain-name.ts';
import { type RoleList, roleList } from '../../../../src/view/picker/role-list.ts';
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
  expect(found.kind !== 'several' && found.found[0]?.role.id).toBe('business-analyst');
  expect(found.kind !== 'several' && found.found.map(({ role }) => role.id)).toContain('backend-engineer');
});

test('every id and every alias is known, and nothing else', () => {
  const known = knownRoles(list);
  for (const { id, profile } of dataset.roles)
    for (const name of [id, ...profile.aliases]) expect(known.get(name)).toBe(id);
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(known.get(name)).toBeUndefined();
});

test('a list is the same after its way, with ids that are not the name', () => {
  const byWord = ({ choosers, counted, ...others }: RoleList) => ({
    ...others,
    words: [...choosers, ...counted].sort((a, b) => (a.word < b.word ? -1 : 1)),
  });
  expect(byWord(unpackRoleList(JSON.parse(JSON.stringify(packRoleList(list)))))).toEqual(byWord(list));
  const role = {
    id: 'truck-driver',
    name: 'Driver of heavy trucks',
    others: ['trucker'],
    family: 'Transport',
    written: false,
  };
  const other = { roles: [role], listings: [], choosers: [], counted: [], peopleAre: '' };
  expect(unpackRoleList(packRoleList(other)).roles).toEqual([role]);
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
  expect(first).toMatchObject({ name: found[0]?.role.family, more: 0 });
  expect([first, ...others].reduce((sum, family) => sum + (family?.rows.length ?? 0), 0)).toBe(found.length);
});

test('a long family leaves room for the others until it is opened', () => {
  const meant = understand('teacher', index);
  if (meant.kind === 'several') throw new Error('One word is taken for several.');
  const [education] = shownRows(meant.found, true);
  expect(education).toMatchObject({ name: 'Education', rows: { length: 12 } });
  const [opened] = shownRows(meant.found, true, 'Education');
  expect(opened?.rows.length).toBe(12 + (education?.more ?? 0));
});

test.each([
  [3_379_720, '3.4M'],
  [648_140, '648,000'],
  [77_960, '77,960'],
  [950, '950'],
])('%i people are %s', (people, said) => {
  expect(peopleInShort(people)).toBe(said);
});

test('job titles lead to the one career whose people report them, and repeat no name', () => {
  const titles = jobTitles(dataset, list);
  const plain = titles.map(({ title }) => plainName(title).replaceAll(' ', ''));
  expect(new Set(plain).size).toBe(titles.length);
  const names = new Set(
    list.roles.flatMap(({ name, others }) => [name, ...others]).map((name) => plainName(name).replaceAll(' ', '')),
  );
  expect(plain.filter((title) => names.has(title))).toEqual([]);
  expect(unpackTitles(packTitles(titles, list), list).length).toBe(titles.length);
  expect(titles.some(({ title }) => title.includes('('))).toBe(false);
});
