import { toString as textOf } from 'mdast-util-to-string';
import { type Section, sections } from '../../../markdown/parse-body.ts';
import { careerStages, dayParts } from '../../../schema/vocabulary.ts';
import { headingsOf } from '../../headings-of.ts';
import { type Finding, placeOfNode } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const listSections: Rule = {
  id: 'list-sections',
  description:
    'Sections that are lists hold one list and nothing else; the items of a typical day, and of the career stages, open with their parts.',
  *check(context) {
    for (const file of context.files) {
      const headings = headingsOf(file.kind);
      for (const section of sections(file.root)) {
        if (!headings?.[section.heading]?.list || section.nodes.length === 0) continue;
        if (!section.items) yield notOneList(file.path, section);
        else yield* partFaults(file.path, section);
      }
    }
  },
};

function notOneList(path: string, { heading, nodes }: Section): Finding {
  const stranger = nodes.find(({ type }) => type !== 'list') ?? nodes[1];
  return {
    path,
    place: placeOfNode(stranger?.position),
    message: `found ${stranger?.type === 'list' ? 'a second list' : 'other text'} below "${heading}", expected one list`,
    fix: 'Write the section as one list, each item beginning with "- ".',
  };
}

/** The sections whose items open with given words in bold. */
const partsOf: Record<string, readonly string[]> = { 'A typical day': dayParts, 'By career stage': careerStages };

function* partFaults(path: string, { heading, nodes, items = [] }: Section): Iterable<Finding> {
  const parts = partsOf[heading];
  if (!parts) return;
  const [list] = nodes;
  const expected = parts.map((part) => `**${part}.**`).join(', ');
  const fix = `Begin the ${parts.length} items with ${expected}, in this order.`;
  for (const [index, item] of items.entries()) {
    const part = parts[index];
    const [opening] = item[0]?.type === 'paragraph' ? item[0].children : [];
    const found = opening?.type === 'strong' ? textOf(opening).replace(/[.:]$/, '') : undefined;
    if (part !== undefined && found === part) continue;
    const message = part
      ? `found an item that opens with ${found ? `"${found}"` : 'no bold text'}, expected "${part}"`
      : `found item ${index + 1}, expected ${parts.length}`;
    yield { path, place: placeOfNode((opening ?? item[0] ?? list)?.position), message, fix };
    // One part too many or too few shifts all that follow: one fault.
    return;
  }
  if (items.length < parts.length) {
    const message = `found ${items.length} items, expected ${parts.length}: ${parts[items.length]} is missing`;
    yield { path, place: placeOfNode(list?.position), message, fix };
  }
}
