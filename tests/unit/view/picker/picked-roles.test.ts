import { expect, test } from 'vitest';
import { comparePath } from '../../../../src/view/base/compare-path.ts';
import { mostRoles } from '../../../../src/view/base/most-roles.ts';
import { askedFor, goOn } from '../../../../src/view/picker/picked-roles.ts';

test('every field has its own label', () => {
  expect(Array.from({ length: mostRoles }, (_, place) => askedFor(place))).toEqual([
    'First career',
    'Second career',
    'Third career',
    'Fourth career',
  ]);
});

test('what is missing for a comparison is said', () => {
  expect([0, 1, 2, 4].map(goOn)).toEqual(['Choose two to four careers.', 'Choose a second career.', '', '']);
});

test.each([
  [['b', 'a'], '', '/compare/a-vs-b/'],
  [['b', 'a'], '?place=gb&roles=c,d,e', '/compare/a-vs-b/?place=gb'],
  [['c', 'a', 'b'], '', '/compare/?roles=c,a,b'],
  [['c', 'a', 'b', 'd'], '?roles=x&level=senior', '/compare/?roles=c,a,b,d&level=senior'],
  [['a', 'b'], '?x=<b>%26', '/compare/a-vs-b/?x=%3Cb%3E%26'],
])('%j after “%s” stand at %s', (ids, search, path) => {
  expect(
    comparePath(
      ids.map((id) => ({ id, written: true })),
      search,
    ),
  ).toBe(path);
});

test('a career that nobody has written about stands beside another on the page of any careers', () => {
  const nurse = { id: 'nurse', written: false };
  expect(comparePath([nurse, { id: 'teacher', written: false }])).toBe('/compare/?roles=nurse,teacher');
  expect(comparePath([{ id: 'developer', written: true }, nurse], '?place=gb')).toBe(
    '/compare/?roles=developer,nurse&place=gb',
  );
});
