import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check-content.ts';
import { handOver, takeOver } from '../../../src/checker/hand-over.ts';

const folder = 'tests/fixtures/content/valid';
const content = checkContent(folder);

test('a check is taken over once, for its own folder', () => {
  handOver(folder, content);
  expect(takeOver('content')).toBeUndefined();
  expect(takeOver(resolve(folder))).toBe(content);
  expect(takeOver(folder)).toBeUndefined();
});
