import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { type Citation, type FigureReferenceNode, referenceSyntax } from './reference-syntax.ts';
import { type BodyProblem, refusal } from './refusal.ts';

export type { Citation, FigureReferenceNode } from './reference-syntax.ts';
export type { BodyProblem } from './refusal.ts';
export { type Section, sections } from './sections.ts';

export interface ParsedBody {
  /** mdast, with `citation` and `figureReference` nodes; every position is one of the file. */
  root: Root;
  /** The citations and figure references of `root`, in reading order. */
  references: (Citation | FigureReferenceNode)[];
  problems: BodyProblem[];
}

const processor = remark().use(referenceSyntax).freeze();

/**
 * Parses the Markdown body of a content file.
 *
 * @param body Markdown without front matter, line ends `\n`.
 * @param start Where `body` begins in its file.
 */
export function parseBody(body: string, start: Point = { line: 1, column: 1, offset: 0 }): ParsedBody {
  const parsed: ParsedBody = { root: processor.parse(body), references: [], problems: [] };
  const elements = new Set<Nodes>();
  visit(parsed.root, (node: Nodes, _index, parent) => {
    const position = shift(node.position as Position, start);
    node.position = position;
    if (node.type === 'citation' || node.type === 'figureReference') parsed.references.push(node);
    const refused = refusal(node);
    if (!refused) return;
    // The closing tag of a refused element is the same fault.
    if (node.type === 'html' && parent && node.value.startsWith('</') && elements.has(parent)) return;
    if (node.type === 'html' && parent) elements.add(parent);
    parsed.problems.push({ ...refused, position });
  });
  return parsed;
}

/** Moves a position in the body to where it is in the file. */
function shift({ start, end }: Position, by: Point): Position {
  const move = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + by.line - 1,
    column: line === 1 ? column + by.column - 1 : column,
    offset: offset + (by.offset ?? 0),
  });
  return { start: move(start), end: move(end) };
}
