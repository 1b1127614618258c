import { expect, test } from 'vitest';
import { parseBody, sections } from '../../../src/markdown/parse-body.ts';

/** References of a body as they are found: kind, target, and the text of the source at their position. */
function referencesIn(body: string) {
  return parseBody(body).references.map((node) => {
    const { start, end } = node.position ?? {};
    return [
      node.type,
      node.type === 'citation' ? node.id : node.reference,
      `${start?.line}:${start?.column}`,
      body.slice(start?.offset, end?.offset),
    ];
  });
}

const refused = (body: string) =>
  parseBody(body).problems.map(({ rule, position }) => [rule, position.start.line, position.start.column]);

test('citations and figure references are nodes with the position they have in the text', () => {
  expect(referencesIn('Pay &amp; more [@bls-oews-2025].\n\n> *Read* [=us-soc-15-1252/wage.us.2025-05.median]')).toEqual(
    [
      ['citation', 'bls-oews-2025', '1:16', '[@bls-oews-2025]'],
      ['figureReference', 'us-soc-15-1252/wage.us.2025-05.median', '3:10', '[=us-soc-15-1252/wage.us.2025-05.median]'],
    ],
  );
});

test('references are found on later lines of a paragraph, in emphasis, links and lists', () => {
  const body = 'First\nand [@a], **bold [@b]**\n\n- item\n  with [@c]\n- [link [@d]](https://example.org)';
  expect(referencesIn(body).map(([, id, place]) => [id, place])).toEqual([
    ['a', '2:5'],
    ['b', '2:18'],
    ['c', '5:8'],
    ['d', '6:9'],
  ]);
});

test('an exclamation mark before a citation does not make it an image', () => {
  const { problems, references } = parseBody('Well paid![@board-2024]');
  expect(problems).toEqual([]);
  expect(references.map(({ position }) => position?.start.column)).toEqual([11]);
});

test('code, escapes and brackets without a target stay text', () => {
  expect(referencesIn('`[@a]` \\[@b] [@] [=] [x] [@c\nd]\n\n    [@e]\n\n```\n[=f]\n```')).toEqual([]);
});

test('positions are those of the file when the body starts further down', () => {
  const { root, references } = parseBody('## Title\n\nText [@a]', { line: 40, column: 1, offset: 900 });
  expect(root.children[0]?.position?.start).toEqual({ line: 40, column: 1, offset: 900 });
  expect(references[0]?.position).toEqual({
    start: { line: 42, column: 6, offset: 915 },
    end: { line: 42, column: 10, offset: 919 },
  });
});

test('a body is split at its second-level headings', () => {
  const { root } = parseBody('Before\n\n## One\n\nText\n\n### Part\n\nMore\n\n## Two [@a]\n\n- x\n- y\n\n  z\n');
  expect(
    sections(root).map(({ heading, nodes, items }) => [heading, nodes.length, items?.map((item) => item.length)]),
  ).toEqual([
    ['', 1, undefined],
    ['One', 3, undefined],
    ['Two ', 1, [1, 2]],
  ]);
});

test('a section is a list only when it holds one list and nothing else', () => {
  const { root } = parseBody('## Text and list\n\nText\n\n- x\n\n## Two lists\n\n- x\n\n1. y\n\n## Nothing\n');
  expect(sections(root).map(({ items }) => items)).toEqual([undefined, undefined, undefined]);
});

test('an empty body has no sections', () => {
  expect(sections(parseBody('').root)).toEqual([]);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['an event handler', 'Text <img src=x onerror=alert(1)> text'],
  ['a comment', '<!-- later -->'],
  ['a closing tag alone', 'Text </b> text'],
])('%s is refused as raw HTML', (_what, body) => {
  expect(parseBody(body).problems.map(({ rule }) => rule)).toEqual(['no-raw-html']);
});

test('an HTML element is refused once, where it opens', () => {
  expect(refused('A <b>bold</b> word, and <i>another</i>')).toEqual([
    ['no-raw-html', 1, 3],
    ['no-raw-html', 1, 25],
  ]);
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:x',
  'java&#10;script:x',
  'data:text/html,x',
  'vbscript:x',
  'http://example.org',
  '//example.org',
  '/\\\\example.org',
  'page.html',
  'ftp://example.org',
])('a link to %s is refused', (url) => {
  expect(refused(`[text](${url})`)).toEqual([['links-safe', 1, 1]]);
});

test('addresses in angle brackets are checked too, and none stand apart from their link', () => {
  expect(refused('<javascript:x> and [text][1]\n\n[1]: https://example.org')).toEqual([
    ['links-safe', 1, 1],
    ['links-safe', 3, 1],
  ]);
});

test.each(['https://example.org/a', 'mailto:a@example.org', '/sources/', '/', '#top'])(
  'a link to %s is allowed',
  (url) => {
    expect(refused(`[text](${url})`)).toEqual([]);
  },
);

test('images and headings beyond levels two and three are refused', () => {
  expect(refused('# One\n\n## Two\n\n### Three\n\n#### Four\n\n![chart](https://example.org/a.png)')).toEqual([
    ['heading-levels', 1, 1],
    ['heading-levels', 7, 1],
    ['no-images', 9, 1],
  ]);
});
