import { toString as textOf } from 'mdast-util-to-string';
import { type Section, sections } from '../../markdown/parse-body.ts';
import { dayParts } from '../../schema/vocabulary.ts';
import { headingsOf } from '../headings-of.ts';
import { type Finding, placeOfNode } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const listSections: Rule = {
  id: 'list-sections',
  description:
    'Sections that are lists hold one list and nothing else; the items of a typical day open with its parts.',
  *check(context) {
    for (const file of context.files) {
      const headings = headingsOf(file.kind);
      for (const section of sections(file.root)) {
        if (!headings?.[section.heading]?.list || section.nodes.length === 0) continue;
        if (!section.items) yield notOneList(file.path, section);
        else if (file.kind === 'profile' && section.heading === 'A typical day') yield* dayFaults(file.path, section);
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

function* dayFaults(path: string, { nodes, items = [] }: Section): Iterable<Finding> {
  const [list] = nodes;
  const expected = dayParts.map((part) => `**${part}.**`).join(', ');
  const fix = `Begin the ${dayParts.length} items with ${expected}, in this order.`;
  for (const [index, item] of items.entries()) {
    const part = dayParts[index];
    const [opening] = item[0]?.type === 'paragraph' ? item[0].children : [];
    const found = opening?.type === 'strong' ? textOf(opening).replace(/[.:]$/, '') : undefined;
    if (part !== undefined && found === part) continue;
    const message = part
      ? `found an item that opens with ${found ? `"${found}"` : 'no bold text'}, expected "${part}"`
      : `found item ${index + 1}, expected ${dayParts.length}`;
    yield { path, place: placeOfNode((opening ?? item[0] ?? list)?.position), message, fix };
    // One part too many or too few shifts all that follow: one fault.
    return;
  }
  if (items.length < dayParts.length) {
    const message = `found ${items.length} items, expected ${dayParts.length}: ${dayParts[items.length]} is missing`;
    yield { path, place: placeOfNode(list?.position), message, fix };
  }
}
