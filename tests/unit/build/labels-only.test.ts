import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { undescribed, withoutDescriptions } from '../../../src/build/labels-only.ts';
import { keysOf, levels, outputKinds } from '../../../src/schema/vocabulary.ts';

const vocabulary = readFileSync('src/schema/vocabulary.ts', 'utf8');

test('what a browser loads of the vocabularies has every label, and the descriptions that it reads', () => {
  const left = withoutDescriptions(vocabulary);
  for (const key of keysOf(levels)) {
    expect(left).toContain(`label: '${levels[key].label}'`);
    expect(left).not.toContain(levels[key].description);
  }
  for (const key of keysOf(outputKinds)) expect(left).toContain(outputKinds[key].description);
});

test.each([
  ['measures', "import { measures } from '../../schema/vocabulary.ts';\nconst { description } = measures[one];"],
  ['levels', "import { levels, measures } from '../schema/vocabulary.ts';\nlevels[band.level].description"],
])('a module that reads a description of %s is told', (name, code) => {
  expect(undescribed(code)).toEqual([name]);
});

test('a description of something else, or one that is kept, is no matter', () => {
  expect(undescribed("import { outputKinds } from '../schema/vocabulary.ts';\noutputKinds[kind].description")).toEqual(
    [],
  );
  expect(undescribed('const { title, description } = guides[0];')).toEqual([]);
});
