import type { BlockContent, DefinitionContent, Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** One second-level heading and what stands below it. */
export interface Section {
  /** Text of the heading; empty for what stands before the first one. */
  heading: string;
  /** The heading itself; absent for what stands before the first one. */
  headingNode?: Heading;
  nodes: RootContent[];
  /** Content of each list item, where the section is one list and nothing else. */
  items?: (BlockContent | DefinitionContent)[][];
}

/** Splits a body into its sections, in order. Text before the first second-level heading comes first, if there is any. */
export function sections(root: Root): Section[] {
  const found: Section[] = [];
  let nodes: RootContent[] = [];
  if (root.children[0] && !isSectionHeading(root.children[0])) found.push({ heading: '', nodes });
  for (const node of root.children) {
    if (isSectionHeading(node)) {
      nodes = [];
      found.push({ heading: textOf(node), headingNode: node, nodes });
    } else {
      nodes.push(node);
    }
  }
  for (const section of found) {
    const [only, ...rest] = section.nodes;
    if (only?.type === 'list' && rest.length === 0) section.items = only.children.map((item) => item.children);
  }
  return found;
}

function isSectionHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

/** The bold words with which the items of a section’s lists open, without their full stop. */
export function openings({ nodes }: Pick<Section, 'nodes'>): string[] {
  return nodes.flatMap((node) =>
    node.type === 'list'
      ? node.children.flatMap(({ children: [first] }) => {
          const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
          return opening?.type === 'strong' ? textOf(opening).replace(/\.$/, '') : [];
        })
      : [],
  );
}
