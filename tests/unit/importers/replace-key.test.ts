import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { replaceKey } from '../../../src/importers/front-matter/replace-key.ts';

const order = ['name', 'wages', 'projections', 'absent'];
const list = (text: string) => parseDocument(text).createNode([text]);

test('a new key stands where the schema has it, the rest keeps its bytes', () => {
  const before = "# first\nname:   'x'  # plural\n\n# what is missing\nabsent: [ {a: 1} ]\n";
  expect(replaceKey(before, 'wages', list('w'), order)).toBe(
    "# first\nname:   'x'  # plural\nwages:\n  - w\n\n# what is missing\nabsent: [ {a: 1} ]\n",
  );
});

test('a key before all others goes to the top', () => {
  expect(replaceKey('absent: []\n', 'name', list('n'), order)).toBe('name:\n  - n\nabsent: []\n');
});

test('comments before and behind a replaced key stay where they are', () => {
  const before = 'name: x\n\n# wages\nwages:\n  # newest\n  - a\n  # end of wages\n\n# next\nabsent: []\n';
  const document = parseDocument(before);
  document.addIn(['wages'], 'b');
  expect(replaceKey(before, 'wages', document.get('wages', true) as never, order)).toBe(
    'name: x\n\n# wages\nwages:\n  # newest\n  - a\n  - b\n  # end of wages\n\n# next\nabsent: []\n',
  );
});

test('an empty list with a comment behind it is filled', () => {
  const after = replaceKey('wages: []  # none yet\nabsent: []\n', 'wages', list('w'), order);
  expect(parseDocument(after).toJS()).toEqual({ wages: ['w'], absent: [] });
  expect(after).toContain('# none yet');
});

test('long text is not broken into lines', () => {
  const long = 'word '.repeat(80).trim();
  expect(replaceKey('name: x\n', 'absent', list(long), order)).toBe(`name: x\nabsent:\n  - ${long}\n`);
});

test('braces are padded and brackets are not, whatever stands in a text', () => {
  const document = parseDocument('wages:\n  - {a: "[ 1, 2 ]",b: [ 1,  2 ]} # [ as printed ]\n  - { c: [] }\n');
  expect(replaceKey('wages: []\n', 'wages', document.get('wages', true) as never, order)).toBe(
    'wages:\n  - { a: "[ 1, 2 ]", b: [1, 2] } # [ as printed ]\n  - { c: [] }\n',
  );
});
