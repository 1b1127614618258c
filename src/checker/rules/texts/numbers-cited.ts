import type { Nodes, Parents, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { currencies } from '../../../schema/countries.ts';
import { keysOf } from '../../../schema/vocabulary.ts';
import { type Finding, type Place, placeOfNode } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const numbersCited: Rule = {
  id: 'numbers-cited',
  description: 'A paragraph or list item with money or a percentage holds a citation or a figure reference.',
  *check(context) {
    for (const { path, root } of context.files) {
      for (const unit of units(root)) yield* check(path, unit);
    }
  },
};

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const number = `(?:\\d[\\d.,]*|\\b(?:${words}))`;
const codes = keysOf(currencies).join('|');
const typed = new RegExp(
  `[$£€¥₹]\\s?\\d[\\d.,]*|\\b(?:${codes})\\s?\\d[\\d.,]*|${number}(?:\\s?%|[\\s-](?:percent|per cent|percentage points?)\\b|[\\s-](?:dollars|euros|pounds|rupees|francs|kron[eo]r)\\b|\\s?(?:${codes})\\b)`,
  'i',
);

/** List items, and the paragraphs outside of lists. */
function units(node: Nodes): Parents[] {
  if (node.type === 'paragraph') return [node];
  if (!('children' in node)) return [];
  const below = node.children.flatMap(units);
  if (node.type !== 'listItem') return below;
  // An item inside an item is a unit of its own.
  const own = { ...node, children: node.children.filter(({ type }) => type !== 'list') };
  return [own, ...below.filter(({ type }) => type === 'listItem')];
}

function* check(path: string, unit: Parents): Iterable<Finding> {
  const texts: Text[] = [];
  let cited = false;
  visit(unit, (node: Nodes) => {
    if (node.type === 'citation' || node.type === 'figureReference') cited = true;
    if (node.type === 'text') texts.push(node);
  });
  if (cited) return;
  // Joined, because emphasis may part a number from its unit.
  const [match] = typed.exec(texts.map(({ value }) => value).join('')) ?? [];
  if (match === undefined) return;
  yield {
    path,
    place: placeIn(texts, match) ?? placeOfNode(unit.position),
    message: `found "${match.trim()}" in a paragraph or list item without a citation`,
    fix: 'Print the figure with [=…] instead of typing it, or cite the source with [@…].',
  };
}

/** The place of a match, where the text is written as it is read: on one line, without escapes. */
function placeIn(texts: Text[], match: string): Place | undefined {
  const text = texts.find(({ value }) => value.includes(match));
  if (!text) return undefined;
  const place = placeOfNode(text.position);
  if (place.endColumn - place.column !== text.value.length) return place;
  const column = place.column + text.value.indexOf(match);
  return { ...place, column, endColumn: column + match.length };
}
