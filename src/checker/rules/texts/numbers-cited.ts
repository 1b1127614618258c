import type { Nodes, Parents, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { sourceOfFigure } from '../../../domain/figure/figure-changes.ts';
import type { FigureId } from '../../../domain/figure/figure-ids.ts';
import { currencies } from '../../../schema/countries.ts';
import { keysOf } from '../../../schema/vocabulary.ts';
import { type Finding, type Place, placeOfNode } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const numbersCited: Rule = {
  id: 'numbers-cited',
  description:
    'A paragraph or list item with money or a percentage holds a citation or a figure reference; a text among the fields, which can hold neither, has no such number.',
  *check(context) {
    for (const { kind, id, data, path, root, raw, placeInRaw } of context.files) {
      for (const unit of units(root)) yield* check(path, unit, held(context.figures, id, data));
      if (quoting.has(kind)) continue;
      for (const { at, match } of typedIn(raw, [])) {
        yield {
          path,
          place: placeInRaw(at),
          message: `found "${match}" in "${String(at.findLast((key) => typeof key === 'string'))}", where no citation can stand`,
          fix: 'Say it without the number, or in the text below the fields, where [=…] prints the figure.',
        };
      }
    }
  },
};

/** Claims quote the numbers of others, releases say why figures changed. */
const quoting: ReadonlySet<string> = new Set(['claim', 'release']);

/** Fields that name a place, or quote what a source prints. */
const exempt: ReadonlySet<PropertyKey> = new Set([
  'url',
  'locator',
  'note',
  'words',
  'override',
  'confirmed',
  ...['source', 'period', 'span', 'code', 'onetCode', 'measure'],
]);

/** Money and percentages in the texts of front matter, at any depth. */
function* typedIn(value: unknown, at: PropertyKey[]): Iterable<{ at: PropertyKey[]; match: string }> {
  if (typeof value === 'string') {
    // A number alone that is no plain one is another fault.
    const match = /\p{Nd}/u.test(value) && /\S\s+\S+\s+\S/.test(value) ? numberIn(value) : undefined;
    if (match !== undefined) yield { at, match };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (typeof item !== 'number') yield* typedIn(item, [...at, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'number' && !exempt.has(key)) yield* typedIn(item, [...at, key]);
    }
  }
}

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const number = `(?:\\d[\\d.,]*|\\b(?:${words}))`;
const codes = keysOf(currencies).join('|');
const typed = new RegExp(
  `[$£€¥₹]\\s?\\d[\\d.,]*|\\b(?:${codes})\\s?\\d[\\d.,]*|${number}(?:\\s?%|(?<=\\d)\\s?points?\\b|\\s?k\\b|[\\s-](?:percent|per cent|percentage points?)\\b|[\\s-](?:dollars|euros|pounds|rupees|francs|kron[eo]r)\\b|\\s?(?:${codes})\\b)`,
  'i',
);

/** The first such number, in digits of any alphabet and of any width. */
function numberIn(text: string): string | undefined {
  const [match] = typed.exec(text) ?? [];
  if (match !== undefined) return match.trim();
  const wide = /[^\P{Nd}0-9]+/u.exec(text)?.[0];
  return wide;
}

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

/** Finds a figure of the content by a number and its source: of the role or occupation of a file, and of what it links. */
type Held = (written: string, sources: ReadonlySet<string>) => FigureId | undefined;

function held(figures: readonly FigureId[], id: string, data: object): Held {
  const links = ((data as { occupations?: { id: string }[] }).occupations ?? []).map((link) => link.id);
  const owners = new Set([id, ...links]);
  return (written, sources) => {
    const value = Number(written.replaceAll(/[^\d.]/g, ''));
    return figures.find(
      (figure) => figure.value === value && owners.has(figure.owner) && sources.has(sourceOfFigure(figure)),
    );
  };
}

function* check(path: string, unit: Parents, find: Held): Iterable<Finding> {
  const texts: Text[] = [];
  const sources = new Set<string>();
  let cited = false;
  visit(unit, (node: Nodes) => {
    if (node.type === 'citation' || node.type === 'figureReference') cited = true;
    if (node.type === 'citation') sources.add(node.id);
    if (node.type === 'text') texts.push(node);
  });
  // Joined, because emphasis may part a number from its unit.
  const match = numberIn(texts.map(({ value }) => value).join(''));
  if (match === undefined) return;
  const figure = cited && sources.size > 0 ? find(match, sources) : undefined;
  if (figure) {
    yield {
      path,
      place: placeIn(texts, match) ?? placeOfNode(unit.position),
      message: `found "${match}" typed, expected the figure itself, which the content holds`,
      fix: `Write [=${figure.id}] instead: it is printed from the content, with its source.`,
    };
  }
  if (cited) return;
  yield {
    path,
    place: placeIn(texts, match) ?? placeOfNode(unit.position),
    message: `found "${match}" in a paragraph or list item without a citation`,
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
