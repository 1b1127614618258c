import { expect, test, vi } from 'vitest';
import { rememberLast } from '../../../src/domain/remember-last.ts';

test('the same items in the same order are worked out once, others anew', () => {
  const work = vi.fn((items: readonly string[]) => ({ said: items.join() }));
  const remembered = rememberLast(work);
  const first = remembered(['a', 'b']);
  expect(remembered(['a', 'b'])).toBe(first);
  expect(work).toHaveBeenCalledTimes(1);
  for (const others of [['b', 'a'], ['a'], ['a', 'b', 'c'], []]) expect(remembered(others).said).toBe(others.join());
  expect(work).toHaveBeenCalledTimes(5);
});

test('a list that its owner changes afterwards is not taken for the one asked of', () => {
  const remembered = rememberLast((items: readonly number[]) => items.length);
  const items = [1];
  expect(remembered(items)).toBe(1);
  items.push(2);
  expect(remembered(items)).toBe(2);
});
