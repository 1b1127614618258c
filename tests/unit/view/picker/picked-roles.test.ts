import { expect, test } from 'vitest';
import { comparePath } from '../../../../src/view/base/compare-path.ts';
import { askedFor, goOn, pickRole } from '../../../../src/view/picker/picked-roles.ts';

const role = (id: string) => ({ id, name: id.toUpperCase() });
const chosen = (...ids: string[]) => ids.map(role);

test('roles stay in the order in which they are chosen', () => {
  expect(pickRole(chosen('b'), role('a'))).toEqual({
    chosen: chosen('b', 'a'),
    say: 'A is chosen. Compare them, or choose one more.',
  });
});

test('the same role is not chosen twice', () => {
  expect(pickRole(chosen('a', 'b'), role('a'))).toEqual({ chosen: chosen('a', 'b'), say: 'A is chosen already.' });
});

test('a fifth role finds no room, and the sentence says what to do', () => {
  const four = chosen('a', 'b', 'c', 'd');
  const { chosen: still, say } = pickRole(four, role('e'));
  expect(still).toEqual(four);
  expect(say).toMatch(/more than four.*Remove one/);
});

test('every number of roles has its own label and its own sentence', () => {
  const numbers = [0, 1, 2, 3, 4];
  expect(new Set(numbers.map(askedFor)).size).toBe(5);
  expect([goOn(0), goOn(1)]).toEqual(['Choose two to four roles.', 'Choose a second role.']);
  expect(goOn(4)).not.toBe(goOn(3));
});

test.each([
  [['b', 'a'], '', '/compare/a-vs-b/'],
  [['b', 'a'], '?place=gb&roles=c,d,e', '/compare/a-vs-b/?place=gb'],
  [['c', 'a', 'b'], '', '/compare/?roles=c,a,b'],
  [['c', 'a', 'b', 'd'], '?roles=x&level=senior', '/compare/?roles=c,a,b,d&level=senior'],
  [['a', 'b'], '?x=<b>%26', '/compare/a-vs-b/?x=%3Cb%3E%26'],
])('%j after “%s” stand at %s', (ids, search, path) => {
  expect(comparePath(ids, search)).toBe(path);
});
